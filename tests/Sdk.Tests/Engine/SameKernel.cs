namespace Barline.Tests.Engine;

/// <summary>A function that gives its source unchanged: makes whatever it is given a definition.</summary>
internal readonly struct SameKernel<T> : IBuiltInKernel<T, T>
{
    public static string Name => "Test.Same";

    public Arguments Arguments => Arguments.None;

    public T Update(History<T> source) => source.Now;

    public static Series<T> Over(Series<T> source) => new(SeriesGraph.Define<SameKernel<T>, T, T>(default, source.Node));
}
