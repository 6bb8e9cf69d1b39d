using Barline;

[Strategy("High since the last cross")]
public partial class HighSinceCross
{
    [Input(Min = 1)] public int Length { get; init; } = 50;

    void Process(Bar bar)
    {
        Series<double> average = Ta.Ema(Close, Length);
        int since = (int)Na.Or(Ta.BarsSince(Ta.Crossover(Close, average)), 0) + 1;
        Series<double> high = Ta.Highest(High, since); // BAR3004
        if (bar.Close > average) Strategy.Entry("Long", Side.Long);
        if (bar.Close < 0.98 * high) Strategy.Close("Long");
    }
}
