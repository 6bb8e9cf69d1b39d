namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>Whether there is a trend, and where it would end.</summary>
    private static IEnumerable<TaCase> Trend =>
    [
        .. from lengths in ((int, int)[])[(1, 1), (2, 3), (5, 4), (14, 14), (1000, 2)]
           from each in Dmi(lengths.Item1, lengths.Item2)
           select each,
        new("Sar", (ta, _) => ta.Sar(), bars => Reference.Sar(bars, 0.02, 0.02, 0.2), 0),
        new("Sar of large steps", (ta, _) => ta.Sar(0.1, 0.3, 0.6), bars => Reference.Sar(bars, 0.1, 0.3, 0.6), 0),
    ];

    private static IEnumerable<TaCase> Dmi(int length, int smoothing) =>
    [
        new($"Dmi.PlusDi {length}, {smoothing}", (ta, _) => ta.Dmi(length, smoothing).PlusDi, bars => Reference.Dmi(bars, length, smoothing).Plus, 1e-10),
        new($"Dmi.MinusDi {length}, {smoothing}", (ta, _) => ta.Dmi(length, smoothing).MinusDi, bars => Reference.Dmi(bars, length, smoothing).Minus, 1e-10),
        new($"Dmi.Adx {length}, {smoothing}", (ta, _) => ta.Dmi(length, smoothing).Adx, bars => Reference.Dmi(bars, length, smoothing).Adx, 1e-10),
    ];
}
