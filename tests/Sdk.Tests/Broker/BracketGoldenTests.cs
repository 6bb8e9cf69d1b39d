using static Barline.Tests.Brokers.GoldenCheck;

namespace Barline.Tests.Brokers;

/// <summary>Brackets, trails, OCA groups, pyramiding and the daily cap, against TradingView's lists for the same bars.</summary>
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
                        Stop = s.Close - (1.2 * a), Limit = s.Close + (2.4 * a), TrailPoints = a, Comment = "atr trail long",
                    });
                }

                if (s.At(20, 0) && s.IsFlat)
                {
                    s.Broker.Entry("S", Side.Short, 1, comment: "entry short");
                    s.Broker.Exit(new("SX", "S")
                    {
                        Stop = s.Close + (1.2 * a), Limit = s.Close - (2.4 * a), TrailPoints = a, Comment = "atr trail short",
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
                        Stop = s.Average - (0.8 * a), Limit = s.Average + (1.6 * a), TrailPoints = a, Comment = "triple exit long",
                    });
                }

                if (s.Size < 0)
                {
                    s.Broker.Exit(new("SX", "S")
                    {
                        Stop = s.Average + (0.8 * a), Limit = s.Average - (1.6 * a), TrailPoints = a, Comment = "triple exit short",
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
    public void A_daily_cap_on_filled_orders_gives_the_listed_trades() => Eth(
        "cap-max-intraday-filled-orders-isolate-01", May, (bars, broker) =>
        {
            broker.LimitIntradayFilledOrders(5);
            double[] fast = Reference.Sma(bars.Closes, 5);
            double[] slow = Reference.Sma(bars.Closes, 13);
            return s =>
            {
                if (Reference.Over(fast, slow, s.Index) && s.Size <= 0)
                {
                    s.Broker.Entry("L", Side.Long, comment: "ma cross up");
                }

                if (Reference.Under(fast, slow, s.Index) && s.Size >= 0)
                {
                    s.Broker.Entry("S", Side.Short, comment: "ma cross dn");
                }
            };
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

    [Fact]
    public void Plain_orders_in_a_reduce_group_give_the_listed_trades() => Eth(
        "oca-raw-strategy-order-reduce-01", April, s =>
        {
            if (s.At(7, 15) && s.IsFlat)
            {
                s.Broker.Entry("L", Side.Long, 1, comment: "oca source");
            }

            if (s.Size > 0)
            {
                s.Broker.Order("TP", Side.Short, s.Size, limit: 1.004 * s.Average, ocaName: "BRACKET", ocaType: OcaType.Reduce);
                s.Broker.Order("SL", Side.Short, s.Size, stop: 0.996 * s.Average, ocaName: "BRACKET", ocaType: OcaType.Reduce);
            }

            if (s.IsFlat)
            {
                s.Broker.Cancel("TP");
                s.Broker.Cancel("SL");
            }

            if (s.At(13, 15) && s.Size > 0)
            {
                s.Broker.Close("L", "timeout");
            }
        });

    [Fact]
    public void Cash_sizes_with_a_fee_a_contract_give_the_listed_trades() => Eth(
        "pyramid-cash-fractional-commission-01", May, (bars, _) =>
        {
            double[] rsi = Reference.Rsi(bars.Closes, 14);
            double[] fast = Reference.Ema(bars.Closes, 9);
            double[] slow = Reference.Ema(bars.Closes, 21);
            return s =>
            {
                if (Reference.Over(fast, slow, s.Index) && rsi[s.Index] is > 40 and < 70)
                {
                    s.Broker.Entry("L", Side.Long, comment: "cash add");
                }

                if (s.At(23, 45))
                {
                    s.Broker.CloseAll("session close");
                }
            };
        },
        new BrokerSettings
        {
            Quantity = 50_000, QuantityType = QuantityType.Cash, Pyramiding = 3, Commission = 0.05,
            CommissionType = CommissionType.CashPerContract,
        });

    [Fact]
    public void Close_takes_all_lots_of_its_id_as_listed() => Eth(
        "pyramid-close-id-grouping-01", April, s =>
        {
            foreach ((int hour, string id, Side side, double sign, string lot, string close) in new[]
            {
                (0, "L", Side.Long, 1.0, "lot", "close all L"),
                (12, "S", Side.Short, -1.0, "short lot", "close all S"),
            })
            {
                if (s.At(hour, 15) && s.IsFlat)
                {
                    s.Broker.Entry(id, side, 1, comment: $"{lot} 1");
                }

                if (s.At(hour, 30) && s.Size * sign > 0)
                {
                    s.Broker.Entry(id, side, 1, comment: $"{lot} 2");
                }

                if (s.At(hour, 45) && s.Size * sign > 0)
                {
                    s.Broker.Entry(id, side, 1, comment: $"{lot} 3");
                }

                if (s.At(hour + 1, 15) && s.Size * sign > 0)
                {
                    s.Broker.Close(id, close);
                }
            }
        },
        new BrokerSettings { Pyramiding = 3 });

    [Fact]
    public void The_greatest_position_of_the_run_gates_entries_as_listed() => Eth(
        "risk-max-contracts-held-gate-pyramid-01", April, s =>
        {
            if (s.Time.Minute == 0 && Math.Max(s.Broker.MaxContractsHeldLong, s.Broker.MaxContractsHeldShort) < 5)
            {
                s.Broker.Entry("LE", Side.Long, 1, comment: "pyramid-add");
            }

            if (s.At(23, 45) && !s.IsFlat)
            {
                s.Broker.CloseAll("daily-exit");
            }
        },
        new BrokerSettings { Pyramiding = 10 });
}
