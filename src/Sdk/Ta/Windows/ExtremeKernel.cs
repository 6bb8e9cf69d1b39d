namespace Barline;

/// <summary>The extreme value of the last so many bars.</summary>
internal struct ExtremeKernel<TOrder>(int length) : IKernel<double, double>
    where TOrder : struct, IExtremeOrder
{
    private ExtremeWindow<TOrder> window = new(length);

    public static string Name => typeof(TOrder) == typeof(LargestNewest) ? "Ta.Highest" : "Ta.Lowest";

    public readonly Arguments Arguments => Arguments.Of((long)window.Length);

    public double Update(History<double> source) => window.Update(source) < 0 ? double.NaN : window.Best;
}
