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

/// <summary>The same where these numbers may be others on each bar; the window begins anew where its length changes.</summary>
internal struct ChangingPivotKernel<TOrder> : IBuiltInKernel<double, int, int, double>
    where TOrder : struct, IExtremeOrder
{
    private ExtremeWindow<TOrder> window;

    public static string Name => PivotKernel<TOrder>.Name;

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source, History<int> left, History<int> right)
    {
        ChangingWindow.Check(left.Now, source.Index, Name, nameof(left), least: 0);
        ChangingWindow.Check(right.Now, source.Index, Name, nameof(right), least: 0);
        int length = (int)Math.Min((long)left.Now + right.Now + 1, int.MaxValue);
        if (window.Length != length)
        {
            window = new(length);
            for (int back = ChangingWindow.Oldest(source, length); back > 0; back--)
            {
                window.Update(source.Before(back));
            }
        }

        return window.Update(source) == right.Now ? window.Best : double.NaN;
    }
}
