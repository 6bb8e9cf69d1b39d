namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>What traders use beyond Pine: averages, oscillators and trend.</summary>
    private static IEnumerable<TaCase> Staples =>
    [
        .. ForLengths("Dema", (ta, x, n) => ta.Dema(x, n), Reference.Dema, 1e-12),
        .. ForLengths("Tema", (ta, x, n) => ta.Tema(x, n), Reference.Tema, 1e-12),
        .. ForLengths("T3", (ta, x, n) => ta.T3(x, n), (x, n) => Reference.T3(x, n, 0.7), 1e-12),
        new("T3 with a factor of 1", (ta, x, _) => ta.T3(x, 3, 1), (x, _) => Reference.T3(x, 3, 1), 1e-12),
        .. ForLengths("Kama", (ta, x, n) => ta.Kama(x, n), (x, n) => Reference.Kama(x, n, 2, 30), 1e-9),
        new("Kama of other weights", (ta, x, _) => ta.Kama(x, 6, 4, 9), (x, _) => Reference.Kama(x, 6, 4, 9), 1e-9),
        .. ForLengths("Zlema", (ta, x, n) => ta.Zlema(x, n), Reference.Zlema, 1e-12),
        .. ForLengths("SuperSmoother", (ta, x, n) => ta.SuperSmoother(x, n), Reference.SuperSmoother, 1e-12),
        .. ForLengths("Trix", (ta, x, n) => ta.Trix(x, n), Reference.Trix, 1e-8),
        new("Ppo.Line", (ta, x, _) => ta.Ppo(x, 3, 7, 4).Line, (x, _) => Reference.Ppo(x, 3, 7), 1e-8),
        new("Ppo.Signal", (ta, x, _) => ta.Ppo(x, 3, 7, 4).Signal, (x, _) => Reference.Ema(Reference.Ppo(x, 3, 7), 4), 1e-8),
        new(
            "Ppo.Histogram",
            (ta, x, _) => ta.Ppo(x, 3, 7, 4).Histogram,
            (x, _) => Reference.Combine(Reference.Ppo(x, 3, 7), Reference.Ema(Reference.Ppo(x, 3, 7), 4), (line, signal) => line - signal),
            1e-8),
        .. ForLengths("Dpo", (ta, x, n) => ta.Dpo(x, n), Reference.Dpo, 1e-8),
        .. ForLengths("Aroon.Up", (ta, _, n) => ta.Aroon(n).Up, (bars, n) => Reference.Aroon(bars.High, n, Enumerable.Max), 0),
        .. ForLengths("Aroon.Down", (ta, _, n) => ta.Aroon(n).Down, (bars, n) => Reference.Aroon(bars.Low, n, Enumerable.Min), 0),
        new(
            "Aroon.Oscillator",
            (ta, _) => ta.Aroon(7).Oscillator,
            bars => Reference.Combine(Reference.Aroon(bars.High, 7, Enumerable.Max), Reference.Aroon(bars.Low, 7, Enumerable.Min), (up, down) => up - down),
            0),
        .. ForLengths("Vortex.Plus", (ta, _, n) => ta.Vortex(n).Plus, (bars, n) => Reference.Vortex(bars, bars.High, bars.Low, n), 1e-8),
        .. ForLengths("Vortex.Minus", (ta, _, n) => ta.Vortex(n).Minus, (bars, n) => Reference.Vortex(bars, bars.Low, bars.High, n), 1e-8),
        new("Donchian.Upper", (ta, _) => ta.Donchian(6).Upper, bars => Reference.Extreme(bars.High, 6, Enumerable.Max), 0),
        new("Donchian.Lower", (ta, _) => ta.Donchian(6).Lower, bars => Reference.Extreme(bars.Low, 6, Enumerable.Min), 0),
        .. ForLengths("Donchian.Middle", (ta, _, n) => ta.Donchian(n).Middle, Reference.Middle, 0),
        new("Ichimoku.Conversion", (ta, _) => ta.Ichimoku(3, 6, 12).Conversion, bars => Reference.Middle(bars, 3), 0),
        new("Ichimoku.Base", (ta, _) => ta.Ichimoku(3, 6, 12).Base, bars => Reference.Middle(bars, 6), 0),
        new(
            "Ichimoku.SpanA",
            (ta, _) => ta.Ichimoku(3, 6, 12).SpanA,
            bars => Reference.Combine(Reference.Middle(bars, 3), Reference.Middle(bars, 6), (fast, slow) => (fast + slow) / 2),
            0),
        new("Ichimoku.SpanB", (ta, _) => ta.Ichimoku(3, 6, 12).SpanB, bars => Reference.Middle(bars, 12), 0),
        new(
            "ChandelierExit.Long",
            (ta, _) => ta.ChandelierExit(5, 2.5).Long,
            bars => Reference.Combine(Reference.Extreme(bars.High, 5, Enumerable.Max), Reference.Atr(bars, 5), (top, range) => top - (2.5 * range)),
            1e-12),
        new(
            "ChandelierExit.Short",
            (ta, _) => ta.ChandelierExit(5, 2.5).Short,
            bars => Reference.Combine(Reference.Extreme(bars.Low, 5, Enumerable.Min), Reference.Atr(bars, 5), (bottom, range) => bottom + (2.5 * range)),
            1e-12),
        .. from length in lengths
           where length > 1
           select new TaCase($"Choppiness {length}", (ta, _) => ta.Choppiness(length), bars => Reference.Choppiness(bars, length), 1e-8),
        .. ForLengths("MassIndex", (ta, _, n) => ta.MassIndex(n, 3), (bars, n) => Reference.MassIndex(bars, n, 3), 1e-8),
        new("MassIndex of longer averages", (ta, _) => ta.MassIndex(6, 9), bars => Reference.MassIndex(bars, 6, 9), 1e-8),
        .. ForLengths("UlcerIndex", (ta, x, n) => ta.UlcerIndex(x, n), Reference.UlcerIndex, 1e-6),
        new("Ultimate", (ta, _) => ta.Ultimate(), bars => Reference.Ultimate(bars, 7, 14, 28), 1e-8),
        new("Ultimate of short lengths", (ta, _) => ta.Ultimate(1, 5, 2), bars => Reference.Ultimate(bars, 1, 5, 2), 1e-8),
        new(
            "Awesome",
            (ta, _) => ta.Awesome(3, 8),
            bars => Reference.Combine(Reference.Sma(bars.Hl2, 3), Reference.Sma(bars.Hl2, 8), (fast, slow) => fast - slow),
            1e-8),
        new("ElderRay.Bull", (ta, _) => ta.ElderRay(5).Bull, bars => Reference.Combine(bars.High, Reference.Ema(bars.Close, 5), (high, average) => high - average), 1e-12),
        new("ElderRay.Bear", (ta, _) => ta.ElderRay(5).Bear, bars => Reference.Combine(bars.Low, Reference.Ema(bars.Close, 5), (low, average) => low - average), 1e-12),
        .. ForLengths(
            "ForceIndex",
            (ta, _, n) => ta.ForceIndex(n),
            (bars, n) => Reference.Ema(Reference.Combine(Reference.Change(bars.Close, 1), bars.Volume, (change, volume) => change * volume), n),
            1e-11),
        .. ForLengths("ChaikinMoneyFlow", (ta, _, n) => ta.ChaikinMoneyFlow(n), Reference.ChaikinMoneyFlow, 1e-8),
        new(
            "ChaikinOscillator",
            (ta, _) => ta.ChaikinOscillator(),
            bars =>
            {
                double[] accumulated = Reference.Known(bars, (ta, _) => ta.Accdist());
                return Reference.Combine(Reference.Ema(accumulated, 3), Reference.Ema(accumulated, 10), (fast, slow) => fast - slow);
            },
            1e-11),
        new(
            "ConnorsRsi",
            (ta, prices) => ta.ConnorsRsi(prices.Close, 3, 2, 9),
            bars =>
            {
                double[] price = Reference.Known(bars, (ta, prices) => ta.Rsi(prices.Close, 3));
                double[] rank = Reference.Known(bars, (ta, prices) => ta.PercentRank(ta.Roc(prices.Close, 1), 9));
                double[] streak = Reference.Rsi(Reference.Streak(bars.Close), 2);
                return bars.Each(i => (price[i] + streak[i] + rank[i]) / 3);
            },
            1e-8),
        new("Klinger.Line", (ta, _) => ta.Klinger(3, 7, 4).Line, Klinger, 1e-10),
        new("Klinger.Signal", (ta, _) => ta.Klinger(3, 7, 4).Signal, bars => Reference.Ema(Klinger(bars), 4), 1e-10),
        new("StochRsi.K", (ta, prices) => ta.StochRsi(prices.Close, 4, 6, 2, 3).K, StochRsi, 1e-8),
        new("StochRsi.D", (ta, prices) => ta.StochRsi(prices.Close, 4, 6, 2, 3).D, bars => Reference.Sma(StochRsi(bars), 3), 1e-8),
        new(
            "SchaffTrendCycle",
            (ta, prices) => ta.SchaffTrendCycle(prices.Close, 3, 8, 5),
            bars => Reference.Schaff(Reference.Schaff(Reference.Known(bars, (ta, prices) => ta.Macd(prices.Close, 3, 8, 5).Line), 5), 5),
            0),
        .. ForLengths("Fisher.Line", (ta, x, n) => ta.Fisher(x, n).Line, Reference.Fisher, 1e-11),
        new("Fisher.Signal", (ta, _) => ta.Fisher(6).Signal, bars => Reference.Shift(Reference.Fisher(bars.Hl2, 6), 1), 1e-11),
    ];

    private static double[] Klinger(BarColumnsOf bars)
    {
        double[] force = Reference.Klinger(bars);
        return Reference.Combine(Reference.Ema(force, 3), Reference.Ema(force, 7), (fast, slow) => fast - slow);
    }

    private static double[] StochRsi(BarColumnsOf bars)
    {
        double[] rsi = Reference.Known(bars, (ta, prices) => ta.Rsi(prices.Close, 4));
        return Reference.Sma(Reference.Place(rsi, rsi, rsi, 6, fromTop: false), 2);
    }
}
