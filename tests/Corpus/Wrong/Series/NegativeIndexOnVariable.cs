using Barline;

[Indicator("Trailing high")]
public partial class TrailingHigh
{
    private readonly Var<double> peak = new(0);

    [Output] public double Rise { get; private set; }

    void Process(Bar bar)
    {
        peak.Value = Math.Max(peak.Value, bar.High);
        Rise = peak - peak[2 - 3]; // BAR3002
    }
}
