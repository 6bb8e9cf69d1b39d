using Barline;

[Strategy("Resets every day")]
public partial class ResetsEveryDay
{
    private double high;

    void Setup() => high = 0;

    void Process(Bar bar)
    {
        if (bar.Time.Hour == 0) Setup(); // BAR7001
        if (bar.Close > high) Strategy.Entry("Long", Side.Long);
        high = Math.Max(high, bar.High);
    }
}
