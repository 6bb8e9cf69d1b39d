using Barline;

namespace Folded;

[Indicator("Smallest lengths")]
public partial class SmallestLengths
{
    private const int One = 3 - 2;

    [Output] public Series<double> A => Ta.Sma(Close, One);
    [Output] public Series<double> B => Ta.Highest(High, 1)[0];
    [Output] public Series<double> C => Ta.Change(Close, length: 1)[One * 5];
    [Output] public Series<double> D => Ta.ValueWhen(Close > Open, Close, 0);
    [Output] public Series<double> E => -Ta.LowestBars(5) * -1;
    [Output] public Series<double> F => Ta.Supertrend(-1 + 4.0, 10).Line;
}
