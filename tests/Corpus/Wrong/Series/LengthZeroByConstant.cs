using Barline;

[Indicator("Raw")]
public partial class Raw
{
    private const int None = 0;

    [Output] public Series<double> Line => Ta.Ema(source: Close, length: None); // BAR3009
}
