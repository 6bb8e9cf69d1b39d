namespace Barline;

/// <summary>The extreme value of the last so many bars.</summary>
internal struct ExtremeKernel<TOrder>(int length) : IColumnKernel<double, double>, ILengthKernel<ExtremeKernel<TOrder>>
    where TOrder : struct, IExtremeOrder
{
    private ExtremeWindow<TOrder> window = new(length);

    public static string Name => typeof(TOrder) == typeof(LargestNewest) ? "Ta.Highest" : "Ta.Lowest";

    public readonly Arguments Arguments => Arguments.Of((long)window.Length);

    public readonly int Length => window.Length;

    public readonly ExtremeKernel<TOrder> WithLength(int length) => new(length);

    public double Update(History<double> source) => window.Update(source) < 0 ? double.NaN : window.Best;

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) =>
        ExtremeColumn<TOrder>.TryFill(source, result, window.Length);
}
