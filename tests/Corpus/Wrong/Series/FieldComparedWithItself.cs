using Barline;

[Strategy("Supertrend and average")]
public partial class SupertrendAndAverage
{
    private Series<double> trend;
    private Series<double> average;

    void Setup()
    {
        trend = Ta.Supertrend(3, 10).Line;
        average = Ta.Ema(Close, 100);
    }

    void Process(Bar bar)
    {
        if (bar.Close > trend && average >= average) Strategy.Entry("Long", Side.Long); // BAR3007
        if (bar.Close < trend) Strategy.Close("Long");
    }
}
