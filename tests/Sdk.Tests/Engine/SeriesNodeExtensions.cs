namespace Barline.Tests.Engine;

internal static class SeriesNodeExtensions
{
    public static Series<T> AsSeries<T>(this SeriesNode<T> node) => new(node);
}
