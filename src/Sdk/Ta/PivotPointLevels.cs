namespace Barline;

public partial class TaNamespace
{
    /// <summary>Pivot point levels of the period before: what lies between the last two bars on which <paramref name="anchor"/> was true (Pine's <c>ta.pivot_point_levels</c>).</summary>
    /// <remarks>
    /// With the high H, the low L, the close C and the open O of that period, and P = (H + L + C) / 3 where nothing else is said:
    /// Traditional: R1 = 2P - L, R2 = P + (H - L), R3 = 2P + H - 2L, R4 = 3P + H - 3L, R5 = 4P + H - 4L. Fibonacci: P + 0.382, 0.618, 1 * (H - L).
    /// Woodie: P = (H + L + 2 * the open of the new period) / 4, R1 = 2P - L, R2 = P + (H - L), R3 = H + 2(P - L), R4 = R3 + (H - L). Classic: R1 = 2P - L,
    /// R2, R3, R4 = P + 1, 2, 3 * (H - L). DeMark: X = 2H + L + C where C is above O, H + 2L + C where it is below, H + L + 2C else; P = X / 4, R1 = X / 2 - L.
    /// Camarilla: C + 1.1 * (H - L) / 12, 6, 4, 2, and R5 = C * H / L. Supports mirror the resistances; the last one of Camarilla is C - (R5 - C).
    /// Na until a whole period has gone by.
    /// </remarks>
    /// <param name="type">The kind of levels.</param>
    /// <param name="anchor">Where a period begins, such as <c>Timeframe.Change("1W")</c>.</param>
    /// <param name="developing">Whether the levels are those of the period that is still going on, up to the current bar. Woodie's cannot be.</param>
    /// <exception cref="ArgumentException">Woodie's levels were asked for while they develop, which their middle does not allow; or the type is none.</exception>
    [TaFunction(TaGroup.Levels, Pine = "ta.pivot_point_levels", StockIndicators = "GetPivotPoints")]
    public virtual PivotLevels PivotPointLevels(PivotType type, Series<bool> anchor, bool developing = false)
    {
        if (!Enum.IsDefined(type))
        {
            throw new ArgumentOutOfRangeException(nameof(type), type, $"Ta.PivotPointLevels was given a type that is none; accepted are {string.Join(", ", Enum.GetNames<PivotType>())}.");
        }

        if (developing && type == PivotType.Woodie)
        {
            throw new ArgumentException("Ta.PivotPointLevels was given Woodie with developing = true; Woodie's middle needs the open of the period after.", nameof(developing));
        }

        Series<double> high = OfPeriod(PeriodPrice.Highest, Prices.High, anchor, developing);
        Series<double> low = OfPeriod(PeriodPrice.Lowest, Prices.Low, anchor, developing);
        Series<double> close = OfPeriod(PeriodPrice.Last, Prices.Close, anchor, developing);

        // The third price is what the type looks at beside high and low.
        Series<double> third = type switch
        {
            PivotType.Woodie => OfPeriod(PeriodPrice.First, Prices.Open, anchor, developing: true),
            PivotType.DeMark => DeMarkSum(high, low, close, OfPeriod(PeriodPrice.First, Prices.Open, anchor, developing)),
            _ => close,
        };
        return new(Level(0), Level(1), Level(-1), Level(2), Level(-2), Level(3), Level(-3), Level(4), Level(-4), Level(5), Level(-5));

        Series<double> Level(int level) => Define(new PivotLevelKernel(type, level), high, low, third);
    }

    private static Series<double> DeMarkSum(Series<double> high, Series<double> low, Series<double> close, Series<double> open) =>
        high + low + close + Define(default(DeMarkPriceKernel), Define(default(CloseAgainstOpenKernel), close, open), high, low);

    private static Series<double> OfPeriod(PeriodPrice price, Series<double> source, Series<bool> anchor, bool developing) =>
        new(SeriesGraph.Define<PeriodPriceKernel, double, bool, double>(new(price, developing), source.Node, anchor.Node));
}
