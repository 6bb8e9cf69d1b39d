namespace Barline;

/// <summary>A column of the bars in a run that shows bars before they are complete: all that derives from it is brought up bar by bar.</summary>
internal sealed class FormingNode<T>(SeriesGraph graph, Func<BarSeries, T[]> column, Func<Bar, T>? value)
    : SeriesNode<T>(graph, shared: null), IFormingNode
{
    // A copy, since other runs read the bars' own columns.
    private readonly T[] values = [.. column(graph.Bars)];

    public void Show(Bar bar, int index)
    {
        if (value is not null)
        {
            values[index] = value(bar);
        }
    }

    protected override T[] Compute() => values;

    protected override T[] BringUp() => values;
}
