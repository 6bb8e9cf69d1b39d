using Barline.Tests.Results;

namespace Barline.Tests.Brokers;

public sealed class LazyListTests
{
    [Fact]
    public void Closed_trade_read_twice_is_one_object()
    {
        BrokerDriver run = Trading(5000);

        Trade[] first = [.. run.Trades];
        Trade[] side = new Trade[first.Length];
        Parallel.For(0, first.Length, i => side[i] = run.Trades[i]);

        Assert.Equal(4998, first.Length);
        Assert.All(first, (trade, i) => Assert.Same(trade, side[i]));
        Assert.Equal(Enumerable.Range(1, first.Length), first.Select(trade => trade.Number));
    }

    [Fact]
    public void Readers_side_by_side_get_one_object()
    {
        BrokerDriver run = Trading(3000);

        Trade[][] seen = [.. Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => run.Trades.ToArray())];

        Assert.All(seen, trades => Assert.All(trades, (trade, i) => Assert.Same(seen[0][i], trade)));
    }

    [Fact]
    public void Closed_trades_hold_what_the_bars_say()
    {
        BrokerDriver run = Trading(3000);

        // Bar i stands at 100 + i % 7; the order of each bar fills on the next and turns the position.
        Assert.All(run.Trades, (trade, i) =>
        {
            (double entry, double exit) = (100 + ((i + 1) % 7), 100 + ((i + 2) % 7));
            Side side = i % 2 == 0 ? Side.Long : Side.Short;
            double gain = side == Side.Long ? exit - entry : entry - exit;
            Assert.Equal((side, $"id {i}", $"id {i + 1}"), (trade.Side, trade.EntryId, trade.ExitId));
            Assert.Equal((i + 1, i + 2, BrokerDriver.Start.AddHours(i + 2)), (trade.EntryBar, trade.ExitBar, trade.ExitTime));
            Assert.Equal((entry, exit, gain), (trade.EntryPrice, trade.ExitPrice, trade.Profit));
            Assert.Equal((Math.Max(0, gain), Math.Max(0, -gain)), (trade.RunUp, trade.Drawdown));
        });
    }

    [Fact]
    public void Order_that_was_read_while_it_worked_shows_its_end_when_read_again()
    {
        BrokerDriver run = new BrokerDriver().At(10, b => b.Entry("L", Side.Long, 1, limit: 9));
        OrderRecord working = run.Broker.Orders[0];
        run.At(10, b => b.Entry("L", Side.Long, 2, limit: 9));
        OrderRecord changed = run.Broker.Orders[0];
        run.At(9);

        Assert.Equal((OrderStatus.Working, 0, 1.0, -1), (working.Status, working.Changes, working.Quantity, working.DoneBar));
        Assert.Equal((OrderStatus.Working, 1, 2.0), (changed.Status, changed.Changes, changed.Quantity));
        Assert.Equal((OrderStatus.Filled, 9.0, 2), (run.Broker.Orders[0].Status, run.Broker.Orders[0].FillPrice, run.Broker.Orders[0].DoneBar));
        Assert.Null(changed.DoneTime);
        Assert.Same(run.Broker.Orders[0], run.Broker.Orders[0]);
    }

    [Fact]
    public void List_tells_its_length_and_its_end_without_making_items()
    {
        IEnumerable<Trade> trades = Trading(2000).Trades;

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(1998, trades.Count());
        Assert.Equal(1998, trades.Last().Number);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
    }

    [Fact]
    public void List_finds_and_copies_as_any_list()
    {
        BrokerDriver run = Trading(40);
        IList<Trade> list = Assert.IsType<IList<Trade>>(run.Trades, exactMatch: false);
        Trade[] copy = new Trade[40];

        list.CopyTo(copy, 2);

        Assert.Equal(run.Trades, copy[2..]);
        Assert.Equal(7, list.IndexOf(list[7] with { }));
        Assert.Equal(-1, list.IndexOf(list[7] with { Quantity = 99 }));
        Assert.DoesNotContain(list[7] with { Quantity = 99 }, list);
        Assert.Contains("has room for 37", Assert.Throws<ArgumentException>(() => list.CopyTo(copy, 3)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void List_refuses_to_be_changed()
    {
        IList<Trade> list = Assert.IsType<IList<Trade>>(Trading(5).Trades, exactMatch: false);
        Trade trade = list[0];

        Assert.True(list.IsReadOnly);
        Assert.All<Action>(
            [() => list.Add(trade), () => list.Insert(0, trade), () => list.RemoveAt(0), () => list.Remove(trade), list.Clear, () => list[0] = trade],
            change => Assert.Throws<NotSupportedException>(change));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Index_outside_the_list_is_refused_with_its_length(int index)
    {
        BrokerDriver run = Trading(5);

        string message = Assert.Throws<ArgumentOutOfRangeException>(() => run.Trades[index]).Message;

        Assert.Contains($"Closed trade {index} was asked for; there are 3, counted from 0.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_are_the_same_from_rows_and_from_objects()
    {
        BrokerDriver run = Trading(3000, new() { Commission = 0.3 });
        DateTime[] times = [BrokerDriver.Start, BrokerDriver.Start.AddDays(40), BrokerDriver.Start.AddDays(80)];
        double[] equity = [1e6, 1.1e6, 1e6];

        Assert.Equal(MetricValues.Of(Given.Metrics([.. run.Trades], times, equity, 1e6)), MetricValues.Of(Given.Metrics(run.Trades, times, equity, 1e6)));
    }

    /// <summary>Turns its position on every bar, each time under another id.</summary>
    private static BrokerDriver Trading(int bars, BrokerSettings? settings = null)
    {
        BrokerDriver run = new(settings);
        for (int i = 0; i < bars; i++)
        {
            int bar = i;
            run.At(100 + (i % 7), b => b.Entry($"id {bar}", bar % 2 == 0 ? Side.Long : Side.Short));
        }

        return run;
    }
}
