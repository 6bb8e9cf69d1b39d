using Barline;
using static System.Double;

[Indicator("Last known value")]
public partial class LastKnown
{
    private double last;

    [Output] public double Value => last;

    void Process(Bar bar)
    {
        double rsi = Ta.Rsi(Close, 14);
        last = rsi != NaN ? rsi : last; // BAR3006
    }
}
