using Barline;

// Plain outputs are read after each bar, so a condition and a maximum are those of the bar.
[Indicator("Candle shape")]
public partial class CandleShape
{
    [Output] public double Body => Math.Abs(Close - Open);
    [Output] public double Upper => High - Math.Max(Open, Close);
    [Output] public double Direction => Close > Open ? 1 : -1;
    [Output] public bool IsInside => High < High[1] && Low > Low[1];
    [Output] public int Age => BarIndex;
}
