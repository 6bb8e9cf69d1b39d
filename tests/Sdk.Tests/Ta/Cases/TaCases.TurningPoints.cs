namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>Turning points, known so many bars late.</summary>
    private static IEnumerable<TaCase> TurningPoints =>
    [
        .. from sides in ((int Left, int Right)[])[(0, 0), (1, 1), (2, 0), (0, 3), (4, 2), (10, 40), (1000, 1)]
           from each in (TaCase[])
           [
               new($"PivotHigh {sides}", (ta, x, _) => ta.PivotHigh(x, sides.Left, sides.Right), (x, _) => Reference.Pivot(x, sides.Left, sides.Right, sign: 1), 0),
               new($"PivotLow {sides}", (ta, prices) => ta.PivotLow(sides.Left, sides.Right), bars => Reference.Pivot(bars.Low, sides.Left, sides.Right, sign: -1), 0),
           ]
           select each,
        ForChangingLength("PivotHigh", (ta, x, n) => ta.PivotHigh(x, n, n * 7 % 5), (x, n) => Reference.Pivot(x, n, n * 7 % 5, sign: 1), 0),
        ForChangingLength("PivotHigh of a moving middle", (ta, x, n) => ta.PivotHigh(x, n - 1, 13 - n), (x, n) => Reference.Pivot(x, n - 1, 13 - n, sign: 1), 0),
        ForChangingLength("PivotLow", (ta, prices, n) => ta.PivotLow(n - 1, n / 2), (bars, n) => Reference.Pivot(bars.Low, n - 1, n / 2, sign: -1), 0),
    ];
}
