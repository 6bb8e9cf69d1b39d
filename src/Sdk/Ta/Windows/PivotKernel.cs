namespace Barline;

/// <summary>The extreme of a window where it lies so many bars back.</summary>
internal struct PivotKernel<TOrder>(int left, int right) : IBuiltInKernel<double, double>
    where TOrder : struct, IExtremeOrder
{
    private readonly int left = left;
    private readonly int right = right;
    private ExtremeWindow<TOrder> window = new((int)Math.Min((long)left + right + 1, int.MaxValue));

    public static string Name => typeof(TOrder) == typeof(LargestNewest) ? "Ta.PivotHigh" : "Ta.PivotLow";

    public readonly Arguments Arguments => Arguments.Of(left, (long)right);

    public double Update(History<double> source) => window.Update(source) == right ? window.Best : double.NaN;
}
