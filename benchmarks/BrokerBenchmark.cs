using System.Runtime.CompilerServices;

namespace Barline.Benchmarks;

/// <summary>The broker alone, without a script: what bars and orders cost.</summary>
internal static class BrokerBenchmark
{
    // Short enough to fall between the turns that other processes get.
    private const int Bars = 100_000;
    private const int Rounds = 150;

    private static readonly string[] ids = [.. Enumerable.Range(0, 10).Select(i => $"order {i}")];

    /// <summary>Runs the cases.</summary>
    public static IEnumerable<Result> Run()
    {
        BarSeries bars = Make(Bars);
        var equity = new double[Bars];
        var hand = new HandBroker();
        Check(bars, hand, equity);

        double[] still = Measure.Best(Rounds, () => ReadBars(bars, equity), () => Idle(bars, equity), () => Hold(bars, equity));
        yield return new Result("reading a bar's prices, no broker", Nanoseconds(still[0], Bars), "ns");
        yield return new Result("a bar, flat, no order (the broker's part)", Nanoseconds(still[1] - still[0], Bars), "ns");
        yield return new Result("a bar, position held (the broker's part)", Nanoseconds(still[2] - still[0], Bars), "ns");

        double[] tenth = Measure.Best(Rounds, () => hand.Run(bars, 10, equity), () => Turn(bars, 10, equity, Free), () => Turn(bars, 10, equity, Charged));
        yield return Result.Speed("market order every 10th bar", Bars / tenth[1], "bars/s", Bars / tenth[0]);
        yield return Result.Speed("the same, with commission", Bars / tenth[2], "bars/s", Bars / tenth[0]);
        yield return new Result("an order, from placement to closed trade", Nanoseconds(tenth[1] - still[2], Bars / 10), "ns");

        BarSeries few = Make(Bars / 10);
        var part = new double[few.Count];
        double[] waiting = Measure.Best(Rounds, () => Wait(few, part), () => SetAgain(few, part), () => Bracket(few, part));
        yield return new Result("10 stops and limits that wait", few.Count / waiting[0], "bars/s");
        yield return new Result("10 stops and limits set again on each bar", few.Count / waiting[1], "bars/s");
        yield return new Result("profit and loss set on each bar, filled", few.Count / waiting[2], "bars/s");

        BarSeries many = Make(10 * Bars);
        var curve = new double[10 * Bars];
        double[] grown = Measure.Best(5, () => hand.Run(many, 10, curve), () => Turn(many, 10, curve, Free));
        yield return Result.Speed("10 times the bars and trades", many.Count / grown[1], "bars/s", many.Count / grown[0]);
        double ours = Measure.AllocatedBytes(() => Turn(many, 10, curve, Free));
        double theirs = Measure.AllocatedBytes(() => hand.Run(many, 10, curve));
        yield return Result.Cost("a trade with its order, allocated", ours / hand.Trades.Count, "bytes", theirs / hand.Trades.Count);
    }

    private static BrokerSettings Free { get; } = new();

    private static BrokerSettings Charged { get; } = new() { Commission = 0.1 };

    private static double Nanoseconds(double seconds, int parts) => seconds * 1e9 / parts;

    private static BarSeries Make(int count)
    {
        var random = new Random(7);
        var times = new DateTime[count];
        double[] opens = new double[count], highs = new double[count], lows = new double[count], closes = new double[count], volumes = new double[count];
        double price = 200;
        for (int i = 0; i < count; i++)
        {
            times[i] = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(i);
            opens[i] = price;
            price = Math.Round(Math.Clamp(price + random.NextDouble() - 0.5, 100, 300), 2);
            closes[i] = price;
            highs[i] = Math.Round(Math.Max(opens[i], price) + random.NextDouble(), 2);
            lows[i] = Math.Round(Math.Min(opens[i], price) - random.NextDouble(), 2);
        }

        return new BarSeries(times, opens, highs, lows, closes, volumes);
    }

    /// <summary>A comparison of times is worth something only where both find the same trades and the same equity.</summary>
    private static void Check(BarSeries bars, HandBroker hand, double[] equity)
    {
        hand.Run(bars, 10, equity);
        double[] expected = [.. equity];
        Broker broker = Turn(bars, 10, equity, Free);
        bool same = hand.Trades.Count == broker.ClosedTrades.Count && hand.Trades.Zip(broker.ClosedTrades).All(pair => Same(pair.First, pair.Second));
        if (!same || expected.Zip(equity).Any(pair => Math.Abs(pair.First - pair.Second) > 1e-6))
        {
            throw new InvalidOperationException("The broker and the loop by hand do not agree");
        }
    }

    private static bool Same(HandTrade hand, Trade trade) =>
        (hand.Number, hand.Side, hand.EntrySignal, hand.EntryBar, hand.EntryPrice, hand.ExitId, hand.ExitTime, hand.ExitPrice, hand.Quantity, hand.Profit)
            == (trade.Number, trade.Side, trade.EntrySignal, trade.EntryBar, trade.EntryPrice, trade.ExitId, trade.ExitTime, trade.ExitPrice, trade.Quantity, trade.Profit)
        && (hand.RunUp, hand.Drawdown, hand.CumulativeProfit) == (trade.RunUp, trade.Drawdown, trade.CumulativeProfit);

    private static void ReadBars(BarSeries bars, double[] equity)
    {
        for (int start = 0; start < equity.Length; start += 1024)
        {
            ReadStretch(bars, start, Math.Min(start + 1024, equity.Length), equity);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadStretch(BarSeries bars, int from, int to, double[] equity)
    {
        for (int i = from; i < to; i++)
        {
            equity[i] = double.IsFinite(bars.Opens[i] + bars.Highs[i] + bars.Lows[i] + bars.Closes[i]) ? bars.Times[i].Ticks : 0;
        }
    }

    private static void Idle(BarSeries bars, double[] equity) => Stand(new Broker(Free, new Instrument()), bars, 0, equity);

    private static void Hold(BarSeries bars, double[] equity)
    {
        var broker = new Broker(Free, new Instrument());
        Step(broker, bars, 0);
        broker.Entry("Long", Side.Long);
        Stand(broker, bars, 1, equity);
    }

    private static void Wait(BarSeries bars, double[] equity)
    {
        var broker = new Broker(Free, new Instrument());
        Step(broker, bars, 0);
        PlaceTen(broker, 200, 150);
        Stand(broker, bars, 1, equity);
    }

    private static void Stand(Broker broker, BarSeries bars, int from, double[] equity)
    {
        // In stretches, as the engine does it: a method that is called often gets to its final code.
        for (int start = from; start < equity.Length; start += 1024)
        {
            Stretch(broker, bars, start, Math.Min(start + 1024, equity.Length), equity);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Stretch(Broker broker, BarSeries bars, int from, int to, double[] equity)
    {
        for (int i = from; i < to; i++)
        {
            Step(broker, bars, i);
            broker.EndBar();
            equity[i] = broker.Equity;
        }
    }

    private static Broker Turn(BarSeries bars, int every, double[] equity, BrokerSettings settings)
    {
        var broker = new Broker(settings, new Instrument());
        int next = 0;
        int orders = 0;
        for (int i = 0; i < equity.Length; i++)
        {
            Step(broker, bars, i);
            if (i == next)
            {
                bool buys = (orders++ & 1) == 0;
                broker.Entry(buys ? "Long" : "Short", buys ? Side.Long : Side.Short);
                next += every;
            }

            broker.EndBar();
            equity[i] = broker.Equity;
        }

        return broker;
    }

    private static void SetAgain(BarSeries bars, double[] equity)
    {
        var broker = new Broker(Free, new Instrument());
        for (int i = 0; i < equity.Length; i++)
        {
            Step(broker, bars, i);
            PlaceTen(broker, bars.Closes[i], 20);
            broker.EndBar();
            equity[i] = broker.Equity;
        }
    }

    private static void Bracket(BarSeries bars, double[] equity)
    {
        var broker = new Broker(Free, new Instrument());
        for (int i = 0; i < equity.Length; i++)
        {
            Step(broker, bars, i);
            broker.Entry("Long", Side.Long);
            broker.Exit(new ExitRequest("Bracket", "Long") { Profit = 150, Loss = 150 });
            broker.EndBar();
            equity[i] = broker.Equity;
        }
    }

    /// <summary>Places stops and limits of both sides too far away to be met.</summary>
    private static void PlaceTen(Broker broker, double price, double distance)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            bool buys = (i & 1) == 0;
            bool stops = (i & 2) == 0;
            double level = buys == stops ? price + distance + i : price - distance - i;
            broker.Entry(ids[i], buys ? Side.Long : Side.Short, limit: stops ? double.NaN : level, stop: stops ? level : double.NaN);
        }
    }

    private static void Step(Broker broker, BarSeries bars, int i) =>
        broker.ProcessBar(i, bars.Times[i], bars.Opens[i], bars.Highs[i], bars.Lows[i], bars.Closes[i]);
}
