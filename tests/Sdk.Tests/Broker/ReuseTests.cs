using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Brokers;

/// <summary>The broker uses its orders, lots and exits again: what one of them was before must not show.</summary>
public sealed class ReuseTests
{
    private static readonly string[] ids = ["A", "B", "C"];

    [Fact]
    public void Broker_with_a_past_trades_as_a_new_one() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            BrokerDriver old = Create(seed);
            Play(old, seed + 1, bars: 80);
            old.At(100, b =>
            {
                b.CancelAll();
                b.CloseAll();
            });
            old.At(100).At(100);
            int past = old.Trades.Count;
            int bars = 80 + 3;

            BrokerDriver young = Create(seed);
            Play(young, seed + 2, bars: 80);
            Play(old, seed + 2, bars: 80);

            Assert.Equal(young.Trades.Select(trade => Relative(trade, 0)), old.Trades.Skip(past).Select(trade => Relative(trade, bars)));
            Assert.Equal(young.Broker.OpenTrades.Count, old.Broker.OpenTrades.Count);
            Assert.Equal(young.Position, old.Position);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bracketed_entries_allocate_little_more_than_their_rows()
    {
        BrokerDriver run = new();
        double least = double.MaxValue;

        // Code that the compiler has not optimised yet may box, so the best of several rounds counts.
        for (int round = 0; round < 100 && least > 5; round++)
        {
            (int trades, int orders) = (run.Trades.Count, run.Broker.Orders.Count);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Run(run, 10_240);
            double allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            // A trade's row has 120 bytes, and an order's 96.
            double rows = (120.0 * (run.Trades.Count - trades)) + (96.0 * (run.Broker.Orders.Count - orders));
            least = Math.Min(least, (allocated - rows) / (run.Trades.Count - trades));
        }

        Assert.InRange(least, -5, 5);

        static void Run(BrokerDriver run, int bars)
        {
            for (int i = 0; i < bars; i++)
            {
                run.Bar(100, 102, 98, 100, Command);
            }
        }

        static void Command(Broker broker)
        {
            broker.Entry("L", Side.Long);
            broker.Exit(new("X", "L") { Profit = 100, Loss = 300 });
        }
    }

    private static BrokerDriver Create(int seed)
    {
        Random random = new(seed);
        return new(new()
        {
            Pyramiding = random.Next(4),
            Commission = random.Next(2),
            CommissionType = CommissionType.CashPerOrder,
            ProcessOrdersOnClose = random.Next(3) == 0,
            CloseEntriesRule = (CloseEntriesRule)random.Next(2),
            Quantity = 1 + random.Next(9),
        });
    }

    private static object Relative(Trade trade, int bars) => (
        (trade.EntryBar - bars, trade.ExitBar - bars, trade.EntryId, trade.EntrySignal, trade.ExitId, trade.ExitSignal),
        (trade.Side, trade.Quantity, trade.EntryPrice, trade.ExitPrice, trade.Profit, trade.RunUp, trade.Drawdown));

    private static void Play(BrokerDriver driver, int seed, int bars)
    {
        Random random = new(seed);
        double price = 100;
        for (int i = 0; i < bars; i++)
        {
            double open = Math.Round(price + random.NextDouble() - 0.5, 2);
            price = Math.Round(open + (4 * random.NextDouble()) - 2, 2);
            double high = Math.Round(Math.Max(open, price) + random.NextDouble(), 2);
            double low = Math.Round(Math.Min(open, price) - random.NextDouble(), 2);
            driver.Bar(open, high, low, price, broker => Command(broker, random, price));
        }
    }

    private static void Command(Broker broker, Random random, double price)
    {
        string id = ids[random.Next(3)];
        Side side = (Side)random.Next(2);
        string group = random.Next(3) == 0 ? "g" : "";
        switch (random.Next(9))
        {
            case 0 or 1:
                broker.Entry(id, side, ocaName: group, ocaType: (OcaType)random.Next(3));
                break;
            case 2:
                broker.Entry(id, side, 2, Level(), Level(), comment: random.Next(2) == 0 ? "noted" : "");
                break;
            case 3:
                broker.Order(id, side, 3, Level(), Level(), group, (OcaType)random.Next(3));
                break;
            case 4 or 5:
                broker.Exit(new("X" + id, random.Next(3) == 0 ? "" : id)
                {
                    QuantityPercent = random.Next(2) == 0 ? 50 : double.NaN,
                    Limit = Level(),
                    Stop = Level(),
                    TrailPoints = random.Next(2) == 0 ? random.Next(200) : double.NaN,
                    TrailOffset = random.Next(100),
                    OcaName = group,
                });
                break;
            case 6:
                broker.Close(id, immediately: random.Next(2) == 0);
                break;
            case 7:
                broker.Cancel(random.Next(2) == 0 ? id : "X" + id);
                break;
            default:
                break;
        }

        double Level() => random.Next(2) == 0 ? double.NaN : price + (6 * random.NextDouble()) - 3;
    }
}
