namespace Barline;

public partial class TaNamespace
{
    /// <summary>Positive volume index: the price's moves on bars with more volume than the one before, compounded (Pine's <c>ta.pvi</c>).</summary>
    /// <inheritdoc cref="Nvi"/>
    [TaFunction(TaGroup.Volume, Warmup = "0", Pine = "ta.pvi")]
    public virtual Series<double> Pvi() => Define(new VolumeIndexKernel(1), Prices.Close, Prices.Volume);
}
