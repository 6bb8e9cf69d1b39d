namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>What volume says of the price.</summary>
    private static IEnumerable<TaCase> Volume =>
    [
        new("Obv", (ta, _) => ta.Obv(), bars => Reference.Obv(bars.Close, bars.Volume), 1e-11),
    ];
}
