using Barline;

[Indicator("Wrapped bands")]
public partial class WrappedBands
{
    // Pine returns a tuple here; each line needs an output of its own.
    [Output] public BollingerBands Bands => Ta.Bb(Close, 20, 2.0); // BAR0011
}
