namespace Barline;

public partial class TaNamespace
{
    /// <summary>Negative volume index: the price's moves on bars with less volume than the one before, compounded (Pine's <c>ta.nvi</c>).</summary>
    /// <remarks>It begins with 1, and again after it has come to 0. A bar where close or volume or the close before is na, or the close before 0, changes nothing.</remarks>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.nvi")]
    public virtual Series<double> Nvi() => Define(new VolumeIndexKernel(-1), Prices.Close, Prices.Volume);
}

/// <summary>The moves on bars whose volume went up, for 1, or down, for -1. A volume before that is na counts as 0.</summary>
internal struct VolumeIndexKernel(int side) : IBuiltInKernel<double, double, double>
{
    private readonly int side = side;
    private double index = 1;

    public static string Name => "Ta.Nvi";

    public readonly Arguments Arguments => Arguments.Of((long)side);

    public double Update(History<double> close, History<double> volume)
    {
        index = index == 0 ? 1 : index;
        double now = close.Now;
        double before = close[1];
        if (now != 0 && side * (volume.Now - Na.Or(volume[1], 0)) > 0)
        {
            double moved = index + ((now - before) / before * index);
            index = double.IsFinite(moved) ? moved : index;
        }

        return index;
    }
}
