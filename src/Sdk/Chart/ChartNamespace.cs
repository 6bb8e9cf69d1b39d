namespace Barline;

/// <summary>What a script draws. It is declared in <c>Setup</c>; a run computes it and a report shows it.</summary>
public class ChartNamespace : NamespaceBase
{
    /// <summary>Draws a series.</summary>
    /// <param name="series">What is drawn.</param>
    /// <param name="title">The name in the legend; each plot of a script has its own.</param>
    /// <param name="color">The line's colour; <see cref="Color.Blue"/> where it is left out.</param>
    /// <param name="style">How it is drawn.</param>
    /// <param name="width">The line's width in pixels, 1 to 10.</param>
    /// <exception cref="ArgumentException">Two plots of a script have one title.</exception>
    /// <exception cref="InvalidOperationException">It is called after <c>Setup</c>.</exception>
    public virtual void Plot(
        Series<double> series, string title, Color? color = null, PlotStyle style = PlotStyle.Line, [AtLeast(1)] int width = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, 10);
        if (Run.IsSetUp)
        {
            throw new InvalidOperationException($"The plot '{title}' is declared after Setup. A plot draws a series on all bars: declare it in Setup.");
        }

        List<Plot> plots = Run.Current!.Plots;
        if (plots.Exists(plot => plot.Title == title))
        {
            throw new ArgumentException($"Two plots are called '{title}'; each needs a title of its own.", nameof(title));
        }

        plots.Add(new Plot(title, series, color ?? Color.Blue, style, width));
    }
}
