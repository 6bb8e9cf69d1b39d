namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>Turning points and price levels, and averages from an anchor on.</summary>
    private static IEnumerable<TaCase> Levels =>
    [
        new("Vwap", (ta, p) => ta.Vwap(p.Hlc3, Anchor(p)), bars => Vwap(bars.Hlc3, bars.Volume, 0), 1e-12),
        new("Vwap.Middle", (ta, p) => ta.Vwap(p.Close, Anchor(p), 2).Middle, bars => Vwap(bars.Close, bars.Volume, 0), 1e-12),
        new("Vwap.Upper", (ta, p) => ta.Vwap(p.Close, Anchor(p), 2).Upper, bars => Vwap(bars.Close, bars.Volume, 2), 1e-6),
        new("Vwap.Lower", (ta, p) => ta.Vwap(p.Close, Anchor(p), 1.5).Lower, bars => Vwap(bars.Close, bars.Volume, -1.5), 1e-6),
        .. from type in Enum.GetValues<PivotType>()
           from developing in (bool[])[false, true]
           where type != PivotType.Woodie || !developing
           from level in Enumerable.Range(0, 11)
           select new TaCase(
               $"PivotPointLevels {type} {level} {(developing ? "developing" : "")}",
               (ta, p) => Level(ta.PivotPointLevels(type, Anchor(p), developing), level),
               bars => PivotLevel(bars, type, level, developing),
               1e-12),
    ];

    private static Series<bool> Anchor(BarPrices prices) => prices.BarIndex % 7 == 3;

    private static Series<double> Level(PivotLevels levels, int level) =>
        ((Series<double>[])[levels.P, levels.R1, levels.S1, levels.R2, levels.S2, levels.R3, levels.S3, levels.R4, levels.S4, levels.R5, levels.S5])[level];

    private static double[] Vwap(double[] price, double[] volume, double multiplier) => [.. price.Select((_, i) =>
    {
        int[] bars = [.. Period(i, 0).Where(bar => !double.IsNaN(price[bar]) && !double.IsNaN(volume[bar]))];
        double all = bars.Sum(bar => volume[bar]);
        double mean = bars.Sum(bar => price[bar] * volume[bar]) / all;
        double squares = bars.Sum(bar => volume[bar] * (price[bar] - mean) * (price[bar] - mean)) / all;
        return i < 3 ? double.NaN : multiplier == 0 ? mean : mean + (multiplier * Math.Sqrt(squares));
    })];

    /// <summary>The formulas of TradingView's help, written out.</summary>
    private static double[] PivotLevel(BarColumnsOf bars, PivotType type, int level, bool developing) => bars.Each(i =>
    {
        int[] period = [.. Period(i, developing ? 0 : 1)];
        double[] Of(double[] column) => [.. period.Select(bar => column[bar]).Where(value => !double.IsNaN(value))];
        double h = Of(bars.High).DefaultIfEmpty(double.NaN).Max();
        double l = Of(bars.Low).DefaultIfEmpty(double.NaN).Min();
        double c = Of(bars.Close).DefaultIfEmpty(double.NaN).Last();
        double o = Of(bars.Open).DefaultIfEmpty(double.NaN).First();
        double opens = Period(i, 0).Select(bar => bars.Open[bar]).Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).First();
        double p = (h + l + c) / 3;
        double x = c > o ? (2 * h) + l + c : c < o ? h + (2 * l) + c : h + l + (2 * c);
        double w = (h + l + (2 * opens)) / 4;
        double d = h - l;
        double[] levels = type switch
        {
            PivotType.Traditional =>
            [
                p, (2 * p) - l, (2 * p) - h, p + d, p - d, (2 * p) + h - (2 * l), (2 * p) - ((2 * h) - l),
                (3 * p) + h - (3 * l), (3 * p) - ((3 * h) - l), (4 * p) + h - (4 * l), (4 * p) - ((4 * h) - l),
            ],
            PivotType.Fibonacci => [p, p + (0.382 * d), p - (0.382 * d), p + (0.618 * d), p - (0.618 * d), p + d, p - d],
            PivotType.Woodie =>
            [
                w, (2 * w) - l, (2 * w) - h, w + d, w - d, h + (2 * (w - l)), l - (2 * (h - w)), h + (2 * (w - l)) + d, l - (2 * (h - w)) - d,
            ],
            PivotType.Classic => [p, (2 * p) - l, (2 * p) - h, p + d, p - d, p + (2 * d), p - (2 * d), p + (3 * d), p - (3 * d)],
            PivotType.DeMark => [x / 4, (x / 2) - l, (x / 2) - h],
            _ =>
            [
                p, c + (1.1 * d / 12), c - (1.1 * d / 12), c + (1.1 * d / 6), c - (1.1 * d / 6), c + (1.1 * d / 4), c - (1.1 * d / 4),
                c + (1.1 * d / 2), c - (1.1 * d / 2), h / l * c, c - ((h / l * c) - c),
            ],
        };
        return level < levels.Length ? levels[level] : double.NaN;
    });

    /// <summary>The bars since the last anchor, or those of the period before; none where there is no whole one.</summary>
    private static IEnumerable<int> Period(int bar, int back)
    {
        int start = bar - ((bar + 4) % 7) - (7 * back);
        return start < 3 ? [] : Enumerable.Range(start, back == 0 ? bar - start + 1 : 7);
    }
}
