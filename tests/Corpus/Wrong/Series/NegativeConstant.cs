using Barline;

internal static class Offsets
{
    public const int Lead = -3;
}

[Indicator("Centred average")]
public partial class CentredAverage
{
    [Output] public Series<double> Value => Ta.Sma(Close, 7)[Offsets.Lead]; // BAR3002
}
