using Barline;

[Strategy("Keeps values, not series")]
public partial class KeepsValues
{
    private readonly List<double> closes = [];
    private readonly List<Bar> swings = [];
    private double previous;
    private Bar? signal;
    private bool wasAbove;

    void Process(Bar bar)
    {
        Series<double> average = Ta.Sma(Close, 20);
        bool isAbove = Close > average;
        if (isAbove && !wasAbove)
        {
            signal = bar;
            swings.Add(bar);
            Strategy.Entry("Long", Side.Long);
        }

        if (signal is { } first && bar.Close < first.Low) Strategy.Close("Long");
        wasAbove = isAbove;
        previous = Close;
        closes.Add(average.Value - previous);
        average = Ta.Ema(Close, 20);
        if (average < previous && swings.Count > 50) swings.RemoveAt(0);
    }
}
