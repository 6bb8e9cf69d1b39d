using static Barline.Tests.Brokers.GoldenCheck;

namespace Barline.Tests.Brokers;

/// <summary>Strategies whose signals come from an indicator, against TradingView's lists for the same bars.</summary>
public sealed class StrategyGoldenTests
{
    private static readonly BrokerSettings small = new() { InitialCapital = 10_000, Commission = 0.1 };

    [Fact]
    public void Orders_on_close_give_the_listed_trades() => Eth(
        "order-process-on-close-true-01", May, (bars, _) =>
        {
            double[] rsi = Reference.Rsi(bars.Closes, 14);
            double[] fast = Reference.Ema(bars.Closes, 9);
            double[] slow = Reference.Ema(bars.Closes, 21);
            return s =>
            {
                if (s.IsFlat && Reference.Over(fast, slow, s.Index) && rsi[s.Index] < 70)
                {
                    s.Broker.Entry("L", Side.Long, 1, comment: "entry");
                }

                if (s.Size > 0 && Reference.Under(fast, slow, s.Index))
                {
                    s.Broker.Close("L", "exit");
                }
            };
        },
        new BrokerSettings { ProcessOrdersOnClose = true });

    [Fact]
    public void Stops_that_live_one_bar_give_the_listed_trades() => Eth(
        "order-range-expansion-pending-stop-01", May, (bars, _) =>
        {
            double[] atr = Reference.Atr(bars, 14);
            return s =>
            {
                int i = s.Index - 1;
                bool wide = i >= 0 && bars.Highs[i] - bars.Lows[i] > atr[i];
                if (wide && bars.Closes[i] > bars.Opens[i])
                {
                    s.Broker.Entry("LongOnRng", Side.Long, stop: bars.Highs[i]);
                }
                else
                {
                    s.Broker.Cancel("LongOnRng");
                }

                if (wide && bars.Closes[i] < bars.Opens[i])
                {
                    s.Broker.Entry("ShortOnRng", Side.Short, stop: bars.Lows[i]);
                }
                else
                {
                    s.Broker.Cancel("ShortOnRng");
                }
            };
        });

    [Fact]
    public void A_quantity_from_equity_gives_the_listed_trades() => Eth(
        "analyzer-parity-edge-margin-50-pct-01", May, s =>
        {
            double size = Math.Round(1000 * 0.5 * s.Broker.Equity / s.Close, MidpointRounding.AwayFromZero) / 1000;
            if (s.Time.DayOfWeek == DayOfWeek.Monday && s.At(0, 0) && s.IsFlat && size > 0)
            {
                s.Broker.Entry("E", Side.Long, size, comment: "qty = 50% equity / close");
            }

            if (s.Size > 0 && s.Index > s.Broker.OpenTrades[0].EntryBar)
            {
                s.Broker.Close("E", "next-bar flatten");
            }
        });

    [Fact]
    public void Percent_of_equity_gives_the_listed_quantities() => Eth(
        "analyzer-parity-percent-of-equity-sizing-01", May, s =>
        {
            if (s.Time.DayOfWeek == DayOfWeek.Monday && s.At(0, 0) && s.IsFlat)
            {
                s.Broker.Entry("E", Side.Long, comment: "auto-sized 99% equity");
            }

            if (s.Size > 0 && s.Index > s.Broker.OpenTrades[0].EntryBar)
            {
                s.Broker.Close("E", "next-bar flatten");
            }
        },
        new BrokerSettings { Quantity = 99, QuantityType = QuantityType.PercentOfEquity });

    [Fact]
    public void A_bracket_with_comments_for_profit_and_loss_gives_the_listed_trades() => Eth(
        "analyzer-parity-stop-limit-timing-01", May, (bars, _) =>
        {
            double[] atr = Reference.Atr(bars, 14);
            return s =>
            {
                double a = atr[s.Index];
                if ((s.At(0, 0) || s.At(12, 0)) && s.IsFlat && !double.IsNaN(a))
                {
                    s.Broker.Entry("L", Side.Long, comment: "periodic entry");
                    s.Broker.Exit(new("X", "L")
                    {
                        Stop = s.Close - a,
                        Limit = s.Close + (2 * a),
                        CommentLoss = "stop fill",
                        CommentProfit = "tp fill",
                    });
                }
            };
        });

    [Fact]
    public void Narrow_brackets_against_reversals_give_the_listed_trades() => Eth(
        "composite-scalping-integration-01", May, (bars, _) =>
        {
            double[] fast = Reference.Ema(bars.Closes, 5);
            double[] slow = Reference.Ema(bars.Closes, 13);
            return s =>
            {
                if (Reference.Over(fast, slow, s.Index))
                {
                    s.Broker.Entry("L", Side.Long, 1, comment: "integ scalp long");
                }

                if (Reference.Under(fast, slow, s.Index))
                {
                    s.Broker.Entry("S", Side.Short, 1, comment: "integ scalp short");
                }

                if (s.Size > 0)
                {
                    s.Broker.Exit(new("Brk", "L") { Limit = s.Average + (15 * Tick), Stop = s.Average - (7 * Tick) });
                }

                if (s.Size < 0)
                {
                    s.Broker.Exit(new("Brk", "S") { Limit = s.Average - (15 * Tick), Stop = s.Average + (7 * Tick) });
                }
            };
        });

    [Fact]
    public void Slippage_and_commission_give_the_listed_trades() => EurUsd(
        "slippage_basic_trades", small with { Slippage = 10 }, (_, _) => s =>
        {
            switch (s.Index)
            {
                case 10:
                    s.Broker.Entry("Long", Side.Long, comment: "Long Entry");
                    break;
                case 20:
                    s.Broker.Close("Long", "Long Exit");
                    break;
                case 40:
                    s.Broker.Entry("Short", Side.Short, comment: "Short Entry");
                    break;
                case 50:
                    s.Broker.Close("Short", "Short Exit");
                    break;
            }
        });

    [Fact]
    public void Pyramiding_with_slippage_and_commission_gives_the_listed_trades() => EurUsd(
        "slippage_pyramiding_trades",
        small with { Slippage = 5, Pyramiding = 3, Quantity = 10, QuantityType = QuantityType.PercentOfEquity },
        (_, _) => s =>
        {
            if (s.Index is 20 or 25 or 30)
            {
                int number = (s.Index - 15) / 5;
                s.Broker.Entry($"Long {number}", Side.Long, comment: $"Entry #{number}");
            }

            if (s.Index == 40)
            {
                s.Broker.CloseAll("Close All Positions");
            }
        });

    [Fact]
    public void Market_reversals_on_rsi_give_the_listed_trades() => EurUsd(
        "rsi_trades", new(), (bars, _) =>
        {
            double[] rsi = Reference.Rsi(bars.Closes, 14);
            return s =>
            {
                if (Reference.Over(rsi, 30, s.Index))
                {
                    s.Broker.Entry("RsiLE", Side.Long);
                }

                if (Reference.Under(rsi, 70, s.Index))
                {
                    s.Broker.Entry("RsiSE", Side.Short);
                }
            };
        });

    [Fact]
    public void Stops_in_a_cancel_group_give_the_listed_trades() => EurUsd(
        "bollinger_trades", new(), (bars, _) =>
        {
            double[] basis = Reference.Sma(bars.Closes, 20);
            double[] width = Reference.Stdev(bars.Closes, 20);
            double[] lower = [.. basis.Zip(width, (b, w) => b - (2 * w))];
            double[] upper = [.. basis.Zip(width, (b, w) => b + (2 * w))];
            double[] closes = bars.Closes.ToArray();
            return s =>
            {
                if (Reference.Over(closes, lower, s.Index))
                {
                    s.Broker.Entry("BBandLE", Side.Long, stop: lower[s.Index], ocaName: "BollingerBands", ocaType: OcaType.Cancel);
                }
                else
                {
                    s.Broker.Cancel("BBandLE");
                }

                if (Reference.Under(closes, upper, s.Index))
                {
                    s.Broker.Entry("BBandSE", Side.Short, stop: upper[s.Index], ocaName: "BollingerBands", ocaType: OcaType.Cancel);
                }
                else
                {
                    s.Broker.Cancel("BBandSE");
                }
            };
        });

    [Fact]
    public void Breakout_stops_renewed_each_bar_give_the_listed_trades() => EurUsd(
        "channelbreakout_trades", new(), (bars, _) =>
        {
            double[] highest = Reference.Highest(bars.Highs, 5);
            double[] lowest = Reference.Lowest(bars.Lows, 5);
            return s =>
            {
                if (s.Index >= 5)
                {
                    s.Broker.Entry("ChBrkLE", Side.Long, stop: highest[s.Index] + 0.00001);
                }

                s.Broker.Entry("ChBrkSE", Side.Short, stop: lowest[s.Index] - 0.00001);
            };
        });

    [Fact]
    public void Percent_of_equity_reversals_give_the_listed_trades() => EurUsd(
        "supertrend_trades", new() { Quantity = 15, QuantityType = QuantityType.PercentOfEquity }, (bars, _) =>
        {
            int[] direction = Reference.SupertrendDirection(bars, 3, 10);
            return s =>
            {
                int change = s.Index == 0 ? 0 : direction[s.Index] - direction[s.Index - 1];
                if (change < 0)
                {
                    s.Broker.Entry("My Long Entry Id", Side.Long);
                }

                if (change > 0)
                {
                    s.Broker.Entry("My Short Entry Id", Side.Short);
                }
            };
        });
}
