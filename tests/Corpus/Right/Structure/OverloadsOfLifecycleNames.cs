using Barline;

// Helpers that happen to have the names of the engine's methods, with other parameters.
[Strategy("Overloads")]
public partial class Overloads
{
    private int length;

    void Setup() => Setup(20);

    void Process(Bar bar)
    {
        double score = Process(bar.Close, bar.Open);
        if (score > 0 && bar.Close > Ta.Sma(Close, length)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }

    private void Setup(int defaultLength) => length = defaultLength;

    private static double Process(double close, double open) => close - open;
}
