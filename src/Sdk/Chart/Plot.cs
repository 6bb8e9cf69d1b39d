namespace Barline;

/// <summary>A series that a script draws.</summary>
public sealed class Plot
{
    private readonly SeriesNode<double> node;
    private double[] values = [];

    internal Plot(string title, Series<double> series, Color color, PlotStyle style, int width)
    {
        node = series.Node;
        node.IsKept = true;
        Title = title;
        Color = color;
        Style = style;
        Width = width;
    }

    /// <summary>The name in the legend.</summary>
    public string Title { get; }

    /// <summary>The line's colour.</summary>
    public Color Color { get; }

    /// <summary>How it is drawn.</summary>
    public PlotStyle Style { get; }

    /// <summary>The line's width, in pixels.</summary>
    public int Width { get; }

    /// <summary>The values, one for each bar that was processed.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>Takes the values of the first <paramref name="count"/> bars, at the end of the run.</summary>
    internal void Finish(int count) => values = node.Finished(count);
}
