using static Barline.Tests.Brokers.GoldenCheck;

namespace Barline.Tests.Brokers;

/// <summary>Orders and closes that need no indicator, against TradingView's lists for the same bars.</summary>
public sealed class OrderGoldenTests
{
    [Fact]
    public void Close_all_and_cancel_all_give_the_listed_trades() => Eth(
        "order-close-all-cancel-all-01", April, s =>
        {
            if (s.At(4, 15))
            {
                s.Broker.Entry("PENDING_L", Side.Long, 1, limit: 0.80 * s.Close, comment: "pending low");
                s.Broker.Entry("PENDING_S", Side.Short, 1, limit: 1.20 * s.Close, comment: "pending high");
            }

            if (s.At(4, 30))
            {
                s.Broker.CancelAll();
            }

            if (s.At(5, 15) && s.IsFlat)
            {
                s.Broker.Entry("A", Side.Long, 1, comment: "first");
            }

            if (s.At(5, 45) && s.Size > 0)
            {
                s.Broker.Entry("B", Side.Long, 1, comment: "second");
            }

            if (s.At(6, 15) && !s.IsFlat)
            {
                s.Broker.CloseAll("global flat", immediately: true);
            }
        },
        new BrokerSettings { Pyramiding = 2 });

    [Fact]
    public void Entry_and_cancel_of_one_pass_give_the_listed_trades() => Eth(
        "order-cross-entry-cancel-same-pass-01", April, s =>
        {
            if (s.At(2, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, stop: s.High + Tick, comment: "entry first cancel second");
                s.Broker.Cancel("L");
            }

            if (s.At(4, 15) && s.IsFlat)
            {
                s.Broker.Cancel("L2");
                s.Broker.Entry("L2", Side.Long, 1, stop: s.High + Tick, comment: "cancel first entry second");
            }

            if (s.At(6, 15) && s.Size > 0)
            {
                s.Broker.CloseAll("long cleanup");
            }

            if (s.At(14, 15) && s.IsFlat)
            {
                s.Broker.Entry("S", Side.Short, 1, stop: s.Low - Tick, comment: "short entry first cancel second");
                s.Broker.Cancel("S");
            }

            if (s.At(16, 15) && s.IsFlat)
            {
                s.Broker.Cancel("S2");
                s.Broker.Entry("S2", Side.Short, 1, stop: s.Low - Tick, comment: "short cancel first entry second");
            }

            if (s.At(18, 15) && s.Size < 0)
            {
                s.Broker.CloseAll("short cleanup");
            }
        });

    [Fact]
    public void Exit_and_close_of_one_pass_give_the_listed_trades() => Eth(
        "order-cross-exit-close-same-pass-01", April, s =>
        {
            if (s.At(0, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "long");
            }

            if (s.At(0, 45) && s.Size > 0)
            {
                s.Broker.Exit(new("X", "L") { Limit = 1.02 * s.Average, Stop = 0.98 * s.Average, Comment = "exit first" });
                s.Broker.Close("L", "close second");
            }

            if (s.At(6, 15) && s.IsFlat)
            {
                s.Broker.Entry("L2", Side.Long, 1, comment: "long2");
            }

            if (s.At(6, 45) && s.Size > 0)
            {
                s.Broker.Close("L2", "close first");
                s.Broker.Exit(new("X2", "L2") { Limit = 1.02 * s.Average, Stop = 0.98 * s.Average, Comment = "exit second" });
            }
        });

    [Fact]
    public void Orders_on_close_keep_the_size_of_their_placement_as_listed() => Eth(
        "order-deferred-flip-pooc-cross-bar-01", May, s =>
        {
            if (s.At(8, 0))
            {
                s.Broker.Entry("SE", Side.Short, 1, stop: 10 * s.High, comment: "open-guaranteed short");
                s.Broker.Cancel("LE");
            }

            if (s.At(14, 0))
            {
                s.Broker.Entry("LE", Side.Long, 1, stop: 0.1 * s.Low, comment: "open-guaranteed long");
                s.Broker.Cancel("SE");
            }

            if (s.At(8, 0) && s.Size > 0)
            {
                s.Broker.Close("LE", "flip flat long");
            }

            if (s.At(14, 0) && s.Size < 0)
            {
                s.Broker.Close("SE", "flip flat short");
            }

            if (s.Time.DayOfWeek == DayOfWeek.Monday && s.At(0, 0) && !s.IsFlat)
            {
                s.Broker.CloseAll("weekly reset");
            }
        },
        new BrokerSettings { ProcessOrdersOnClose = true });

    [Fact]
    public void Market_reversals_give_the_listed_trades() => Eth(
        "order-entry-implicit-reversal-exit-01", April, s =>
        {
            if (s.At(0, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "open long");
            }

            if (s.At(0, 45) && s.Size > 0)
            {
                s.Broker.Entry("S", Side.Short, 1, comment: "reverse short");
            }

            if (s.At(1, 15) && s.Size < 0)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "reverse long");
            }

            if (s.At(1, 45) && !s.IsFlat)
            {
                s.Broker.CloseAll("flat");
            }
        });

    [Fact]
    public void Market_closes_fill_at_the_next_open_as_listed() => Eth(
        "order-market-close-fill-basis-01", April, s =>
        {
            if (s.At(3, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "long");
            }

            if (s.At(5, 15) && s.Size > 0)
            {
                s.Broker.Close("L", "market close long");
            }

            if (s.At(15, 15) && s.IsFlat)
            {
                s.Broker.Entry("S", Side.Short, 1, comment: "short");
            }

            if (s.At(17, 15) && s.Size < 0)
            {
                s.Broker.Close("S", "market close short");
            }
        });

    [Fact]
    public void Percent_of_equity_with_a_fee_an_order_gives_the_listed_quantities() => Eth(
        "order-percent-equity-cash-commission-01", April, s =>
        {
            if (s.At(8, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, comment: "default percent sizing");
            }

            if (s.At(12, 15) && s.Size > 0)
            {
                s.Broker.Close("L", "sizing close");
            }
        },
        new BrokerSettings
        {
            Quantity = 25,
            QuantityType = QuantityType.PercentOfEquity,
            Commission = 1.5,
            CommissionType = CommissionType.CashPerOrder,
        });

    [Fact]
    public void Two_market_entries_of_one_id_are_one_as_listed() => Eth(
        "order-same-id-market-entry-repeat-01", April, s =>
        {
            if (s.At(0, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "first same-id");
                s.Broker.Entry("L", Side.Long, 1, comment: "second same-id");
            }

            if (s.At(1, 15) && s.Size > 0)
            {
                s.Broker.Close("L", "close same-id");
            }

            if (s.At(12, 15) && s.IsFlat)
            {
                s.Broker.Entry("S", Side.Short, 1, comment: "first same-id short");
                s.Broker.Entry("S", Side.Short, 1, comment: "second same-id short");
            }

            if (s.At(13, 15) && s.Size < 0)
            {
                s.Broker.Close("S", "close same-id short");
            }
        },
        new BrokerSettings { Pyramiding = 3 });
}
