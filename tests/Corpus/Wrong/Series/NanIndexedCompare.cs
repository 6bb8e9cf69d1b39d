using Barline;

[Strategy("Was there a bar before")]
public partial class WasThereABar
{
    void Process(Bar bar)
    {
        if (double.NaN != Close[1] && bar.Close > bar.Open) Strategy.Entry("W", Side.Long); // BAR3006
        else Strategy.Close("W");
    }
}
