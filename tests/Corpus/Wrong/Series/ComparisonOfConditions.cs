using Barline;

[Strategy("Compares conditions")]
public partial class ComparesConditions
{
    private readonly Var<bool> armed = new(false);

    void Process(Bar bar)
    {
        Series<bool> rising = Close > Close[1];
        if (rising > armed) Strategy.Entry("Long", Side.Long); // BAR3001
        armed.Value = bar.Close > bar.Open;
    }
}
