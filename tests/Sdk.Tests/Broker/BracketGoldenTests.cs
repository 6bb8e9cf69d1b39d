using static Barline.Tests.Brokers.GoldenCheck;

namespace Barline.Tests.Brokers;

/// <summary>Brackets and trailing stops, against TradingView's lists for the same bars.</summary>
public sealed class BracketGoldenTests
{
    [Fact]
    public void A_trail_of_points_beside_stop_and_limit_gives_the_listed_trades() => Eth(
        "bracket-atr-trail-series-int-points-01", May, (bars, _) =>
        {
            double[] atr = Reference.Atr(bars, 14);
            return s =>
            {
                double a = atr[s.Index];
                if (s.At(8, 0) && s.IsFlat)
                {
                    s.Broker.Entry("L", Side.Long, 1, comment: "entry long");
                    s.Broker.Exit(new("LX", "L")
                    {
                        Stop = s.Close - (1.2 * a),
                        Limit = s.Close + (2.4 * a),
                        TrailPoints = a,
                        Comment = "atr trail long",
                    });
                }

                if (s.At(20, 0) && s.IsFlat)
                {
                    s.Broker.Entry("S", Side.Short, 1, comment: "entry short");
                    s.Broker.Exit(new("SX", "S")
                    {
                        Stop = s.Close + (1.2 * a),
                        Limit = s.Close - (2.4 * a),
                        TrailPoints = a,
                        Comment = "atr trail short",
                    });
                }
            };
        });

    [Fact]
    public void A_bracket_placed_with_its_entry_gives_the_listed_trades() => Eth(
        "bracket-entry-exit-same-pass-attach-01", April, s =>
        {
            if (s.At(8, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "entry with bracket");
                s.Broker.Exit(new("X", "L") { Limit = 1.005 * s.Close, Stop = 0.995 * s.Close, Comment = "same-pass bracket" });
            }

            if (s.At(16, 15) && s.IsFlat)
            {
                s.Broker.Entry("S", Side.Short, 1, comment: "short entry with bracket");
                s.Broker.Exit(new("XS", "S") { Limit = 0.995 * s.Close, Stop = 1.005 * s.Close, Comment = "same-pass short bracket" });
            }

            if (s.At(23, 45) && !s.IsFlat)
            {
                s.Broker.CloseAll("timeout");
            }
        });

    [Fact]
    public void Stop_limit_and_trail_renewed_each_bar_give_the_listed_trades() => Eth(
        "bracket-exit-stop-limit-trail-same-bar-01", April, (bars, _) =>
        {
            double[] atr = Reference.Atr(bars, 14);
            return s =>
            {
                double a = atr[s.Index];
                if (s.At(8, 15) && s.IsFlat)
                {
                    s.Broker.Entry("L", Side.Long, 1, comment: "probe long");
                }

                if (s.At(16, 15) && s.IsFlat)
                {
                    s.Broker.Entry("S", Side.Short, 1, comment: "probe short");
                }

                if (s.Size > 0)
                {
                    s.Broker.Exit(new("LX", "L")
                    {
                        Stop = s.Average - (0.8 * a),
                        Limit = s.Average + (1.6 * a),
                        TrailPoints = a,
                        Comment = "triple exit long",
                    });
                }

                if (s.Size < 0)
                {
                    s.Broker.Exit(new("SX", "S")
                    {
                        Stop = s.Average + (0.8 * a),
                        Limit = s.Average - (1.6 * a),
                        TrailPoints = a,
                        Comment = "triple exit short",
                    });
                }

                if (s.At(23, 45) && !s.IsFlat)
                {
                    s.Broker.CloseAll("timeout");
                }
            };
        });

    [Fact]
    public void A_bracket_from_the_average_price_gives_the_listed_trades() => Eth(
        "bracket-exit-tp-sl-fixed-01", April, s =>
        {
            if (s.At(0, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "periodic long");
            }

            if (s.Size > 0)
            {
                s.Broker.Exit(new("LX", "L") { Limit = 1.004 * s.Average, Stop = 0.996 * s.Average, Comment = "bracket" });
            }

            if (s.At(6, 15) && s.Size > 0)
            {
                s.Broker.Close("L", "timeout");
            }
        });

    [Fact]
    public void Two_exits_that_share_an_entry_give_the_listed_trades() => Eth(
        "bracket-partial-exit-qty-percent-01", April, s =>
        {
            if (s.At(1, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 2, comment: "two lots");
            }

            if (s.Size > 0)
            {
                s.Broker.Exit(new("HALF_TP", "L") { Limit = 1.003 * s.Average, QuantityPercent = 50, Comment = "half tp" });
                s.Broker.Exit(new("REST_SL", "L") { Stop = 0.994 * s.Average, Comment = "rest stop" });
            }

            if (s.At(9, 15) && s.Size > 0)
            {
                s.Broker.Close("L", "timeout");
            }
        },
        new BrokerSettings { Quantity = 2 });

    [Theory]
    [InlineData("bracket-trail-points-with-offset-only-01", 80, 40, "trail long", "trail short")]
    [InlineData("bracket-trailing-activation-offset-path-01", 800, 400, "trail path long", "trail path short")]
    public void A_trail_with_a_distance_gives_the_listed_trades(string name, double points, double offset, string buy, string sell) => Eth(
        name, April, s =>
        {
            if (s.At(9, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: buy);
            }

            if (s.At(15, 15) && s.IsFlat)
            {
                s.Broker.Entry("S", Side.Short, 1, comment: sell);
            }

            if (s.Size > 0)
            {
                s.Broker.Exit(new("LX", "L") { TrailPoints = points, TrailOffset = offset, Comment = buy });
            }

            if (s.Size < 0)
            {
                s.Broker.Exit(new("SX", "S") { TrailPoints = points, TrailOffset = offset, Comment = sell });
            }

            if (s.At(23, 45) && !s.IsFlat)
            {
                s.Broker.CloseAll("timeout");
            }
        });

    [Fact]
    public void A_bracket_whose_sides_cancel_each_other_gives_the_listed_trades() => Eth(
        "oca-exit-bracket-internal-cancel-01", May, (bars, _) =>
        {
            double[] rsi = Reference.Rsi(bars.Closes, 14);
            double[] atr = Reference.Atr(bars, 14);
            return s =>
            {
                if (Reference.Over(rsi, 30, s.Index) && s.IsFlat)
                {
                    s.Broker.Entry("L", Side.Long, 1, comment: "entry");
                }

                if (s.Size > 0)
                {
                    double range = 1.5 * atr[s.Index];
                    s.Broker.Exit(new("X", "L") { Quantity = 1, Limit = s.Average + range, Stop = s.Average - range, OcaName = "GRP" });
                }
            };
        });
}
