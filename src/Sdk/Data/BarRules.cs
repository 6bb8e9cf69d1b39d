using System.Globalization;

namespace Barline;

/// <summary>What makes four prices, a volume and a time a bar. Every source of bars is held to it.</summary>
internal static class BarRules
{
    /// <summary>The first rule that a bar breaks.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="previous">The time of the bar before it in ticks; <see cref="long.MinValue"/> for the first.</param>
    public static BarFault Check(in Bar bar, long previous)
    {
        // One test for all of it: a comparison with NaN is false, and open and close lie between two finite numbers.
        // Volumes below 0 are let pass: some sources of currencies write -1 for none.
        return bar.Low <= bar.High & bar.Open <= bar.High & bar.Open >= bar.Low & bar.Close <= bar.High & bar.Close >= bar.Low
            & double.IsFinite(bar.High) & double.IsFinite(bar.Low) & !double.IsInfinity(bar.Volume)
            & bar.Time.Ticks > previous
            ? BarFault.None
            : Find(bar);
    }

    /// <summary>What was found and what is accepted, in words.</summary>
    public static string Describe(BarFault fault, in Bar bar) => fault switch
    {
        BarFault.OpenNotFinite or BarFault.HighNotFinite or BarFault.LowNotFinite or BarFault.CloseNotFinite =>
            $"found {Text(PriceOf(fault, bar))}; expected a finite number such as 101.25",
        BarFault.Volume => $"found the volume {Text(bar.Volume)}; expected a finite number, or nothing where it is not known",
        BarFault.HighBelowLow => $"found the high {Text(bar.High)} below the low {Text(bar.Low)}; expected a high of at least the low",
        BarFault.OpenOutside => Outside("open", bar.Open, bar),
        BarFault.CloseOutside => Outside("close", bar.Close, bar),
        _ => $"found {Iso(bar.Time)}, not after the bar before; expected times that increase",
    };

    /// <summary>A time as ISO 8601 has it, with the fraction only where there is one.</summary>
    public static string Iso(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z";

    private static string Outside(string name, double price, in Bar bar) =>
        $"found the {name} {Text(price)} outside of low {Text(bar.Low)} to high {Text(bar.High)}; expected the {name} between them";

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static BarFault Find(in Bar bar) =>
        !double.IsFinite(bar.Open) ? BarFault.OpenNotFinite
        : !double.IsFinite(bar.High) ? BarFault.HighNotFinite
        : !double.IsFinite(bar.Low) ? BarFault.LowNotFinite
        : !double.IsFinite(bar.Close) ? BarFault.CloseNotFinite
        : double.IsInfinity(bar.Volume) ? BarFault.Volume
        : bar.High < bar.Low ? BarFault.HighBelowLow
        : bar.Open > bar.High || bar.Open < bar.Low ? BarFault.OpenOutside
        : bar.Close > bar.High || bar.Close < bar.Low ? BarFault.CloseOutside
        : BarFault.TimeOrder;

    private static double PriceOf(BarFault fault, in Bar bar) => fault switch
    {
        BarFault.OpenNotFinite => bar.Open,
        BarFault.HighNotFinite => bar.High,
        BarFault.LowNotFinite => bar.Low,
        _ => bar.Close,
    };
}
