namespace Barline;

/// <summary>An operation over the last so many values where their number may be another one on each bar.</summary>
/// <remarks>
/// While the number stays, the operation goes on as if it were fixed. On a bar where it changes, the operation begins anew at the oldest value
/// that it needs, so that the bar's value is that of the operation with the bar's length; only such bars cost work in the length.
/// </remarks>
internal struct ChangingLength<TKernel> : IBuiltInKernel<double, int, double>
    where TKernel : struct, ILengthKernel<TKernel>
{
    private readonly TKernel any;
    private TKernel kernel;
    private bool hasBegun;

    public ChangingLength(TKernel any)
    {
        this.any = any;
        kernel = any;
    }

    public static string Name => TKernel.Name;

    public readonly Arguments Arguments => any.WithLength(1).Arguments;

    public double Update(History<double> source, History<int> length)
    {
        int now = length.Now;
        ChangingWindow.Check(now, source.Index, TKernel.Name, nameof(length));
        if (hasBegun && kernel.Length == now)
        {
            return kernel.Update(source);
        }

        hasBegun = true;
        kernel = any.WithLength(now);
        for (int back = ChangingWindow.Oldest(source, now); back > 0; back--)
        {
            kernel.Update(source.Before(back));
        }

        return kernel.Update(source);
    }
}
