using Barline;

[Indicator("All at once")]
public partial class AllAtOnce
{
    [Output] public Series<double>[] Lines => [Ta.Sma(Close, 5), Ta.Sma(Close, 10)]; // BAR0011
}
