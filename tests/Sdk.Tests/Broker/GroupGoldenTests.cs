using static Barline.Tests.Brokers.GoldenCheck;

namespace Barline.Tests.Brokers;

/// <summary>OCA groups, pyramiding and the daily cap, against TradingView's lists for the same bars.</summary>
public sealed class GroupGoldenTests
{
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
            Quantity = 50_000,
            QuantityType = QuantityType.Cash,
            Pyramiding = 3,
            Commission = 0.05,
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
