namespace Barline.Tests.Engine;

/// <summary>The running sum of a series, which counts how often it is asked for a bar.</summary>
internal struct CountingKernel(long tag) : IBuiltInKernel<double, double>
{
    private static int updates;
    private double sum;

    /// <summary>How many bars were computed since it was last set.</summary>
    public static int Updates
    {
        get => updates;
        set => updates = value;
    }

    public static string Name => "Test.Sum";

    public readonly Arguments Arguments => Arguments.Of(tag);

    public double Update(History<double> source)
    {
        Interlocked.Increment(ref updates);
        return sum += source.Now;
    }

    public static Series<double> Over(Series<double> source, long tag) =>
        new(SeriesGraph.Define<CountingKernel, double, double>(new CountingKernel(tag), source.Node));
}
