using Barline;

namespace Queues;

[Strategy("Own window of bars")]
public partial class OwnWindow
{
    private readonly Queue<Bar> window = new();
    private readonly List<double> closes = [];
    private Bar? previous;

    void Process(Bar bar)
    {
        window.Enqueue(bar);
        if (window.Count > 30) window.Dequeue();
        closes.Add(Close);
        double mean = window.Average(b => b.Close);
        var (min, max) = (window.Min(b => b.Low), window.Max(b => b.High));
        bool isGap = previous is { High: var high } && bar.Low > high;
        if ((isGap || bar.Close > mean) && closes[^1] > min + (max - min) * 0.8) Strategy.Entry("Q", Side.Long);
        if (bar.Close < mean) Strategy.Close("Q");
        previous = bar;
    }
}
