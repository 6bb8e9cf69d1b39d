using Barline;

[Indicator("Trend name")]
public partial class TrendName
{
    [Output] public string Trend { get; private set; } = ""; // BAR0011

    void Process(Bar bar) => Trend = bar.Close > Ta.Sma(Close, 50) ? "up" : "down";
}
