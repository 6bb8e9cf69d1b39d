using Barline;

[Strategy("Checked")]
public partial class CheckedBody
{
    private int Count() => checked(2 * Input.Int("Count", 3)); // BAR1001

    void Process(Bar bar)
    {
        if (BarIndex.Value > Count() && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
