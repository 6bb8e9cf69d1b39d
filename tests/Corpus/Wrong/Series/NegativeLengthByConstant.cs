using Barline;

[Indicator("MACD with a slip")]
public partial class MacdSlip
{
    private const int Fast = 12;
    private const int Slow = 26;

    [Output] public Series<double> Line => Ta.Macd(Close, fastLength: Fast - Slow, slowLength: Slow).Line; // BAR3009
}
