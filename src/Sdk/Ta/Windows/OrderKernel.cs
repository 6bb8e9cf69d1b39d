namespace Barline;

/// <summary>A statistic of the order of the last so many values.</summary>
internal struct OrderKernel<TStatistic>(int length, TStatistic statistic) : ILengthKernel<OrderKernel<TStatistic>>
    where TStatistic : struct, IOrderStatistic
{
    private readonly int length = length;
    private readonly TStatistic statistic = statistic;

    /// <summary>Shared by copies of the kernel: what it holds hangs on the source alone.</summary>
    private OrderedWindow? window;

    public static string Name => TStatistic.Name;

    public readonly Arguments Arguments => Arguments.Of((double)length, statistic.Argument);

    public readonly int Length => length;

    public readonly OrderKernel<TStatistic> WithLength(int length) => new(length, statistic);

    public double Update(History<double> source)
    {
        window ??= new OrderedWindow(Math.Min(length, int.MaxValue - TStatistic.Before) + TStatistic.Before, TStatistic.NeedsTimes);
        window.MoveTo(source);
        bool isThere = TStatistic.NeedsEveryBar ? window.IsWithoutGaps : window.IsFull;
        return isThere && !double.IsNaN(source.Now) ? statistic.Of(window, length, source.Now) : double.NaN;
    }
}
