namespace Barline;

/// <summary>A column of the bars themselves: open, high, low, close, volume, time, index and what is made from them bar by bar.</summary>
internal sealed class BarNode<T>(SeriesGraph graph, SharedColumn shared, Func<BarSeries, T[]> column) : SeriesNode<T>(graph, shared)
{
    protected override T[] Compute() => column(Graph.Bars);

    protected override T[] BringUp() => throw new InvalidOperationException("A column of the bars is complete from the start.");
}
