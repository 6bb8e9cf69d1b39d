using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Brokers;

/// <summary>What must hold for any bars and any commands.</summary>
public sealed class BrokerPropertyTests
{
    private static readonly string[] ids = ["A", "B", "C"];

    [Fact]
    public void Position_is_the_sum_of_fills_and_of_open_trades() => Check(0, run =>
    {
        double fills = run.Broker.Orders.Sum(order => order.Side == Side.Long ? order.FilledQuantity : -order.FilledQuantity);
        double open = run.Broker.OpenTrades.Sum(trade => trade.Side == Side.Long ? trade.Quantity : -trade.Quantity);
        Assert.Equal(fills, run.Position, 1e-6);
        Assert.Equal(open, run.Position, 1e-6);
        Assert.True(run.Broker.OpenTrades.Select(trade => trade.Side).Distinct().Count() <= 1);
    });

    [Fact]
    public void Equity_changes_by_profits_and_commissions_only() => Check(1, run =>
    {
        double closed = run.Trades.Sum(trade =>
            ((trade.Side == Side.Long ? 1 : -1) * (trade.ExitPrice - trade.EntryPrice) * trade.Quantity) - trade.Commission);
        double open = run.Broker.OpenTrades.Sum(trade =>
            ((trade.Side == Side.Long ? 1 : -1) * (run.LastClose - trade.EntryPrice) * trade.Quantity) - trade.Commission);
        Assert.Equal(run.Broker.View.InitialCapital + closed + open, run.Broker.Equity, 1e-5);
        Assert.Equal(run.Trades.Sum(trade => trade.Profit), closed, 1e-5);
        Assert.Equal(run.Broker.View.GrossProfit - run.Broker.View.GrossLoss, run.Broker.View.NetProfit, 1e-5);
        Assert.Equal(run.Trades.Count, run.Broker.View.Wins.Wins + run.Broker.View.Wins.Losses + run.Broker.View.Wins.Evens);
    });

    [Fact]
    public void Nothing_fills_outside_the_range_of_its_bar() => Check(2, run =>
    {
        Assert.All(run.Broker.Orders.Where(order => order.Status == OrderStatus.Filled), order =>
        {
            (double high, double low) = run.Ranges[order.DoneBar];
            Assert.InRange(order.FillPrice, low, high);
            Assert.True(order.FilledQuantity > 0);
        });
        Assert.All(run.Trades, trade => Assert.True(trade.ExitBar >= trade.EntryBar && trade.RunUp >= 0));
    });

    [Fact]
    public void What_is_cancelled_or_refused_never_fills() => Check(3, run => Assert.All(
        run.Broker.Orders.Where(order => order.Status is OrderStatus.Cancelled or OrderStatus.Rejected), order =>
        {
            Assert.Equal(0, order.FilledQuantity);
            Assert.True(double.IsNaN(order.FillPrice) && order.Reason.Length > 0 && order.DoneBar >= order.PlacedBar);
        }));

    [Fact]
    public void Limits_never_fill_worse_than_their_price_and_stops_never_better() => Check(4, run => Assert.All(
        run.Broker.Orders.Where(order => order.Status == OrderStatus.Filled && order.Kind is OrderKind.Entry or OrderKind.Order), order =>
        {
            double worse = order.Side == Side.Long ? 1 : -1;
            Assert.False((order.FillPrice - order.Limit) * worse > 0);
            Assert.False(double.IsNaN(order.Limit) && (order.FillPrice - order.Stop) * worse < 0);
        }));

    [Fact]
    public void Same_commands_give_the_same_trades() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            RandomRun first = new(seed, 0);
            RandomRun second = new(seed, 0);
            return first.Trades.SequenceEqual(second.Trades) && first.Broker.Orders.SequenceEqual(second.Broker.Orders);
        }).QuickCheckThrowOnFailure();

    private static void Check(int salt, Action<RandomRun> invariant) => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(), seed => invariant(new RandomRun(seed, salt))).QuickCheckThrowOnFailure();

    /// <summary>A run over random bars with random commands, all from one seed.</summary>
    private sealed class RandomRun
    {
        private readonly Random random;

        public RandomRun(int seed, int salt)
        {
            random = new Random(unchecked((seed * 31) + salt));
            BrokerSettings settings = new()
            {
                Pyramiding = random.Next(4),
                Commission = random.Next(3),
                CommissionType = (CommissionType)random.Next(3),
                ProcessOrdersOnClose = random.Next(3) == 0,
                CloseEntriesRule = (CloseEntriesRule)random.Next(2),
                QuantityType = (QuantityType)random.Next(3),
                Quantity = 1 + random.Next(50),
            };
            BrokerDriver driver = new(settings, new() { QuantityStep = new[] { 1, 0.1, 0.0001 }[random.Next(3)] });
            if (random.Next(4) == 0)
            {
                new StrategyRisk(() => driver.Broker).MaxIntradayFilledOrders(1 + random.Next(6));
            }

            Broker = driver.Broker;
            double price = 100;
            for (int i = 0; i < 60; i++)
            {
                double open = Round(price + random.NextDouble() - 0.5);
                double close = Round(open + (4 * random.NextDouble()) - 2);
                double high = Round(Math.Max(open, close) + (2 * random.NextDouble()));
                double low = Round(Math.Min(open, close) - (2 * random.NextDouble()));
                Ranges.Add((high, low));
                driver.Bar(open, high, low, close, Script);
                price = LastClose = close;
            }
        }

        public Broker Broker { get; }

        public double Position => Broker.PositionSize;

        public IReadOnlyList<Trade> Trades => Broker.ClosedTrades;

        public List<(double High, double Low)> Ranges { get; } = [];

        public double LastClose { get; private set; } = 100;

        private static double Round(double price) => Math.Round(price * 100) / 100;

        private void Script(Broker broker)
        {
            for (int i = random.Next(4); i > 0; i--)
            {
                Command(broker);
            }
        }

        private void Command(Broker broker)
        {
            string id = ids[random.Next(3)];
            Side side = (Side)random.Next(2);
            double quantity = random.Next(3) == 0 ? double.NaN : Math.Round(5 * random.NextDouble(), 4);
            switch (random.Next(9))
            {
                case 0 or 1 or 2:
                    broker.Entry(id, side, quantity, Level(), Level(), Group(), (OcaType)random.Next(3));
                    break;
                case 3:
                    broker.Order(id, side, quantity, Level(), Level(), Group(), (OcaType)random.Next(3));
                    break;
                case 4 or 5:
                    broker.Exit(new("X" + id, random.Next(3) == 0 ? "" : id)
                    {
                        Quantity = random.Next(2) == 0 ? quantity : double.NaN,
                        QuantityPercent = random.Next(2) == 0 ? 40 : double.NaN,
                        Limit = Level(),
                        Stop = Level(),
                        Profit = random.Next(3) == 0 ? random.Next(300) : double.NaN,
                        Loss = random.Next(3) == 0 ? random.Next(300) : double.NaN,
                        TrailPoints = random.Next(3) == 0 ? random.Next(200) : double.NaN,
                        TrailOffset = random.Next(2) == 0 ? random.Next(100) : double.NaN,
                        OcaName = Group(),
                    });
                    break;
                case 6:
                    broker.Close(id, quantityPercent: random.Next(2) == 0 ? 50 : double.NaN, immediately: random.Next(2) == 0);
                    break;
                case 7:
                    broker.CloseAll(immediately: random.Next(2) == 0);
                    break;
                default:
                    broker.Cancel(random.Next(2) == 0 ? id : "X" + id);
                    break;
            }
        }

        private double Level() => random.Next(2) == 0 ? double.NaN : LastClose + (6 * random.NextDouble()) - 3;

        private string Group() => random.Next(3) == 0 ? "g" : "";
    }
}
