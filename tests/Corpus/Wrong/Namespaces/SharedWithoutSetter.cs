using Barline;

[Strategy("Only reads")]
public partial class OnlyReads
{
    [Shared] public double Regime => 1; // BAR6004

    void Process(Bar bar)
    {
        if (Regime > 0 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
