namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>What volume says of the price.</summary>
    private static IEnumerable<TaCase> Volume =>
    [
        new("Obv", (ta, _) => ta.Obv(), bars => Reference.Obv(bars.Close, bars.Volume), 1e-11),
        .. ForLengths("Mfi", (ta, prices, n) => ta.Mfi(prices.Close, n), (bars, n) => Reference.Mfi(bars.Close, bars.Volume, n), 1e-8),
        ForChangingLength("Mfi", (ta, prices, n) => ta.Mfi(prices.Close, n), (bars, n) => Reference.Mfi(bars.Close, bars.Volume, n), 1e-8),
        new("Accdist", (ta, _) => ta.Accdist(), Reference.Accdist, 1e-11),
        new("Iii", (ta, _) => ta.Iii(), Reference.Iii, 0),
        new("Wvad", (ta, _) => ta.Wvad(), Reference.Wvad, 0),
        new("Wad", (ta, _) => ta.Wad(), Reference.Wad, 1e-11),
        new("Pvt", (ta, _) => ta.Pvt(), Reference.Pvt, 1e-11),
        new("Nvi", (ta, _) => ta.Nvi(), bars => Reference.VolumeIndex(bars, (volume, before) => volume < before), 0),
        new("Pvi", (ta, _) => ta.Pvi(), bars => Reference.VolumeIndex(bars, (volume, before) => volume > before), 0),
    ];
}
