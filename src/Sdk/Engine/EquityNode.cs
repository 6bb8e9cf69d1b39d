namespace Barline;

/// <summary>The account's equity: what each bar ended with, and what it is now.</summary>
internal sealed class EquityNode(SeriesGraph graph, Broker broker, double[] recorded) : SeriesNode<double>(graph, shared: null)
{
    protected override double[] Compute() => BringUp();

    protected override double[] BringUp()
    {
        int now = Graph.Now;
        if (now >= 0)
        {
            recorded[now] = broker.Equity;
        }

        return recorded;
    }
}
