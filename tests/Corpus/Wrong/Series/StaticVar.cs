using Barline;

[Strategy("Shared peak")]
public partial class SharedPeak
{
    private static readonly Var<double> peak = new(0); // BAR3008

    void Process(Bar bar)
    {
        peak.Value = Math.Max(peak, bar.High);
        if (bar.Close >= peak[1]) Strategy.Entry("Long", Side.Long);
    }
}
