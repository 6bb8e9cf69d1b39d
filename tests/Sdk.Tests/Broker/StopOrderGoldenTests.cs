using static Barline.Tests.Brokers.GoldenCheck;

namespace Barline.Tests.Brokers;

/// <summary>Waiting stop entries: path, frozen sizes, leftovers, against TradingView's lists for the same bars.</summary>
public sealed class StopOrderGoldenTests
{
    [Fact]
    public void Two_pairs_of_opposite_stops_give_the_listed_trades() => Eth(
        "order-dual-stop-both-touch-priority-01", April, s =>
        {
            if (s.At(2, 45) && s.IsFlat)
            {
                s.Broker.Entry("LE", Side.Long, 1, stop: 1.002 * s.Close, comment: "near long stop");
                s.Broker.Entry("SE", Side.Short, 1, stop: 0.998 * s.Close, comment: "near short stop");
            }

            if (!s.IsFlat && s.At(6, 15))
            {
                s.Broker.CloseAll("morning flat");
            }

            if (s.At(14, 45) && s.IsFlat)
            {
                s.Broker.Entry("LE2", Side.Long, 1, stop: 1.004 * s.Close, comment: "farther long stop");
                s.Broker.Entry("SE2", Side.Short, 1, stop: 0.996 * s.Close, comment: "farther short stop");
            }

            if (!s.IsFlat && s.At(18, 15))
            {
                s.Broker.CloseAll("evening flat");
            }
        });

    [Fact]
    public void Stops_renewed_each_bar_give_the_listed_trades() => Eth(
        "order-dual-stop-cancel-rotation-01", May, s =>
        {
            bool longs = s.Time.Hour < 12;
            if (longs)
            {
                s.Broker.Entry("LE", Side.Long, 1, stop: s.High + Tick, comment: "rotating long stop");
                s.Broker.Cancel("SE");
            }
            else
            {
                s.Broker.Entry("SE", Side.Short, 1, stop: s.Low - Tick, comment: "rotating short stop");
                s.Broker.Cancel("LE");
            }

            if (s.Size > 0 && !longs)
            {
                s.Broker.Close("LE", "long regime close");
            }

            if (s.Size < 0 && longs)
            {
                s.Broker.Close("SE", "short regime close");
            }
        });

    [Theory]
    [InlineData("order-dual-stop-near-only-01", "near long stop", "near short stop", "morning flat", false)]
    [InlineData("order-dual-stop-open-high-first-path-01", "long stop", "short stop", "flat", true)]
    [InlineData("order-dual-stop-source-order-long-first-01", "long first", "short second", "flat", false)]
    public void One_pair_of_opposite_stops_gives_the_listed_trades(string name, string buy, string sell, string flat, bool nearHighOnly) => Eth(
        name, April, s =>
        {
            bool nearHigh = Math.Abs(s.High - s.Open) < Math.Abs(s.Open - s.Low);
            if (s.At(2, 45) && s.IsFlat && (nearHigh || !nearHighOnly))
            {
                s.Broker.Entry("LE", Side.Long, 1, stop: 1.002 * s.Close, comment: buy);
                s.Broker.Entry("SE", Side.Short, 1, stop: 0.998 * s.Close, comment: sell);
            }

            if (!s.IsFlat && s.At(6, 15))
            {
                s.Broker.CloseAll(flat);
            }
        });

    [Fact]
    public void Opposite_stops_at_one_level_fill_the_long_first_as_listed() => Eth(
        "order-dual-stop-open-tie-01", April, s =>
        {
            if (s.At(4, 45) && s.IsFlat)
            {
                s.Broker.Entry("LE", Side.Long, 1, stop: s.Close, comment: "long stop at close");
                s.Broker.Entry("SE", Side.Short, 1, stop: s.Close, comment: "short stop at close");
            }

            if (!s.IsFlat && s.At(8, 15))
            {
                s.Broker.CloseAll("flat after open tie");
            }

            if (s.At(16, 45) && s.IsFlat)
            {
                s.Broker.Entry("SE2", Side.Short, 1, stop: s.Close, comment: "short first at close");
                s.Broker.Entry("LE2", Side.Long, 1, stop: s.Close, comment: "long second at close");
            }

            if (!s.IsFlat && s.At(20, 15))
            {
                s.Broker.CloseAll("flat after reverse tie");
            }
        });

    [Fact]
    public void A_stop_reversal_keeps_its_frozen_size_as_listed() => Eth(
        "order-flip-stop-no-paired-close-01", May, s =>
        {
            if (s.At(0, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "open long");
            }

            if (s.At(0, 45) && s.Size > 0)
            {
                s.Broker.Entry("S", Side.Short, 1, stop: s.Low - Tick, comment: "flip via stop");
            }

            if (s.At(12, 0) && !s.IsFlat)
            {
                s.Broker.CloseAll("cleanup");
            }
        });

    [Fact]
    public void An_opposite_stop_and_a_close_in_either_order_give_the_listed_trades() => Eth(
        "order-opposite-entry-close-same-pass-01", May, s =>
        {
            if (s.At(0, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "open long");
            }

            if (s.At(0, 45) && s.Size > 0)
            {
                s.Broker.Entry("S", Side.Short, 1, stop: s.Low - Tick, comment: "opposite stop first");
                s.Broker.Close("L", "close long second");
            }

            if (s.At(6, 15) && s.IsFlat)
            {
                s.Broker.Entry("L2", Side.Long, 1, comment: "open long2");
            }

            if (s.At(6, 45) && s.Size > 0)
            {
                s.Broker.Close("L2", "close long first");
                s.Broker.Entry("S2", Side.Short, 1, stop: s.Low - Tick, comment: "opposite stop second");
            }

            if (s.At(12, 15) && s.Size < 0)
            {
                s.Broker.CloseAll("cleanup short");
            }
        });

    [Fact]
    public void A_stop_replaced_bar_by_bar_gives_the_listed_trades() => Eth(
        "order-same-id-stop-after-flat-01", April, s =>
        {
            if (s.Time.Hour == 2 && s.IsFlat)
            {
                s.Broker.Entry("LE", Side.Long, stop: s.High + Tick, comment: "first window stop");
            }

            if (s.At(6, 15) && s.Size > 0)
            {
                s.Broker.Close("LE", "first close");
            }

            if (s.Time.Hour == 8 && s.IsFlat)
            {
                s.Broker.Entry("LE", Side.Long, stop: s.High + Tick, comment: "second window stop");
            }

            if (s.At(12, 15) && s.Size > 0)
            {
                s.Broker.Close("LE", "second close");
            }
        });

    [Fact]
    public void A_touched_stop_fills_before_it_can_be_replaced_as_listed() => Eth(
        "order-same-id-stop-cross-before-modify-01", April, s =>
        {
            if (s.At(3, 15) && s.IsFlat)
            {
                s.Broker.Entry("LE", Side.Long, stop: s.Close, comment: "touchable long stop");
            }

            if (s.At(3, 30) && s.IsFlat)
            {
                s.Broker.Entry("LE", Side.Long, stop: s.High + Tick, comment: "modified long stop");
            }

            if (s.At(15, 15) && s.IsFlat)
            {
                s.Broker.Entry("SE", Side.Short, stop: s.Close, comment: "touchable short stop");
            }

            if (s.At(15, 30) && s.IsFlat)
            {
                s.Broker.Entry("SE", Side.Short, stop: s.Low - Tick, comment: "modified short stop");
            }

            if (s.At(6, 15) && s.Size > 0)
            {
                s.Broker.Close("LE", "long close");
            }

            if (s.At(18, 15) && s.Size < 0)
            {
                s.Broker.Close("SE", "short close");
            }
        });

    [Fact]
    public void Stops_that_outlive_their_position_give_the_listed_trades() => Eth(
        "order-stale-stop-after-close-no-cancel-01", April, s =>
        {
            if (s.At(2, 15) && s.IsFlat)
            {
                s.Broker.Entry("LE", Side.Long, stop: s.High + Tick, comment: "long stop");
            }

            if (s.At(6, 15) && s.Size > 0)
            {
                s.Broker.Close("LE", "long close");
            }

            if (s.At(14, 15) && s.IsFlat)
            {
                s.Broker.Entry("SE", Side.Short, stop: s.Low - Tick, comment: "short stop");
            }

            if (s.At(18, 15) && s.Size < 0)
            {
                s.Broker.Close("SE", "short close");
            }
        });

    [Fact]
    public void A_stop_that_reverses_two_lots_gives_the_listed_rows() => Eth(
        "order-stop-entry-reversal-grouping-01", April, s =>
        {
            if (s.At(0, 15) && s.IsFlat)
            {
                s.Broker.Entry("L1", Side.Long, 1, comment: "long lot 1");
            }

            if (s.At(0, 30) && s.Size > 0)
            {
                s.Broker.Entry("L2", Side.Long, 1, comment: "long lot 2");
            }

            if (s.At(0, 45) && s.Size > 0)
            {
                s.Broker.Entry("SREV", Side.Short, 1, stop: s.High, comment: "short stop reversal");
            }

            if (s.At(1, 15) && s.Size < 0)
            {
                s.Broker.Entry("LREV", Side.Long, 1, stop: s.Low, comment: "long stop reversal");
            }

            if (s.At(1, 45) && !s.IsFlat)
            {
                s.Broker.CloseAll("flat");
            }
        },
        new BrokerSettings { Pyramiding = 2 });
}
