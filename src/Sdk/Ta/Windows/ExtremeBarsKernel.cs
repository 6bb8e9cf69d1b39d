namespace Barline;

/// <summary>Where the extreme of the last so many bars lies, as a number of bars from the current one, 0 or negative.</summary>
internal struct ExtremeBarsKernel<TOrder>(int length) : ILengthKernel<ExtremeBarsKernel<TOrder>>
    where TOrder : struct, IExtremeOrder
{
    private ExtremeWindow<TOrder> window = new(length);

    public static string Name => typeof(TOrder) == typeof(LargestOldest) ? "Ta.HighestBars" : "Ta.LowestBars";

    public readonly Arguments Arguments => Arguments.Of((long)window.Length);

    public readonly int Length => window.Length;

    public readonly ExtremeBarsKernel<TOrder> WithLength(int length) => new(length);

    public double Update(History<double> source)
    {
        int back = window.Update(source);
        return back < 0 ? double.NaN : 0.0 - back;
    }
}
