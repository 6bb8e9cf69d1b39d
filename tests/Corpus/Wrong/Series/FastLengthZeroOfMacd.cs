using Barline;

[Indicator("Macd of nothing")]
public partial class MacdOfNothing
{
    [Output] public Series<double> Line => Ta.Macd(Close, fastLength: 0, slowLength: 26).Line; // BAR3009
}
