using Barline;

[Strategy("Environment")]
public partial class EnvironmentDriven
{
    private bool isLongOnly;

    void Setup()
    {
        isLongOnly = Environment.GetEnvironmentVariable("LONG_ONLY") is "1"; // BAR5004
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 90)) Strategy.Entry("L", Side.Long);
        else if (!isLongOnly) Strategy.Entry("S", Side.Short);
    }
}
