using Barline;

[Strategy("Waits for warm-up")]
public partial class WaitsForWarmUp
{
    void Process(Bar bar)
    {
        double average = Ta.Sma(Close, 200);
        if (average == double.NaN) return; // BAR3006
        if (bar.Close > average) Strategy.Entry("Long", Side.Long);
    }
}
