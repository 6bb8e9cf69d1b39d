namespace Barline;

public partial class TaNamespace
{
    /// <summary>What <paramref name="source"/> was when <paramref name="condition"/> was last true, or some times before (Pine's <c>ta.valuewhen</c>).</summary>
    /// <param name="condition">The condition, bar by bar.</param>
    /// <param name="source">The series that is read.</param>
    /// <param name="occurrence">How many times to go back: 0 is the last bar on which the condition was true, 1 the one before that. It is na until there is one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="occurrence"/> is negative.</exception>
    [TaFunction(TaGroup.Conditions, Pine = "ta.valuewhen")]
    public virtual Series<double> ValueWhen(Series<bool> condition, Series<double> source, [AtLeast(0)] int occurrence = 0)
    {
        if (occurrence < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(occurrence), occurrence, $"Ta.ValueWhen was given the occurrence {occurrence}; 0 is the last one, 1 the one before it, and so on.");
        }

        return new(SeriesGraph.Define<ValueWhenKernel, bool, double, double>(new ValueWhenKernel(occurrence), condition.Node, source.Node));
    }
}

internal struct ValueWhenKernel(int occurrence) : IBuiltInKernel<bool, double, double>
{
    private readonly int occurrence = occurrence;

    /// <summary>How often the condition was true, up to the number that is asked for.</summary>
    private int seen;

    /// <summary>The bar of the oldest occurrence that still counts.</summary>
    private int oldest;

    public static string Name => "Ta.ValueWhen";

    public readonly Arguments Arguments => Arguments.Of((long)occurrence);

    public double Update(History<bool> condition, History<double> source)
    {
        int index = condition.Index;
        if (condition.Now)
        {
            if (seen <= occurrence)
            {
                if (seen++ == 0)
                {
                    oldest = index;
                }
            }
            else
            {
                // The oldest only ever moves forward, so all moves of a run together pass each bar once.
                do
                {
                    oldest++;
                }
                while (!condition[index - oldest]);
            }
        }

        return seen > occurrence ? source[index - oldest] : double.NaN;
    }
}
