using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Brokers.Reference;

/// <summary>What must hold on the streams on which the two brokers are compared.</summary>
public sealed class StreamInvariantTests
{
    [Fact]
    public void Equity_is_the_capital_with_all_profits_less_all_commissions() => Hold((one, run) =>
    {
        double value = one.Instrument.PointValue;
        double closed = run.Trades.Sum(trade => (Sign(trade.Side) * (trade.ExitPrice - trade.EntryPrice) * trade.Quantity * value) - trade.Commission);
        double open = run.Broker.OpenTrades.Sum(
            trade => (Sign(trade.Side) * (LastClose(one) - trade.EntryPrice) * trade.Quantity * value) - trade.Commission);
        AssertNear(one.Settings.InitialCapital + closed + open, run.Broker.Equity);
        AssertNear(closed, run.Trades.Sum(trade => trade.Profit));
    });

    [Fact]
    public void Commission_is_charged_once_for_each_fill() => Hold((one, run) => AssertNear(
        Filled(run).Sum(order => one.Settings.CommissionType switch
        {
            CommissionType.Percent => Math.Abs(order.FillPrice) * order.FilledQuantity * one.Instrument.PointValue * one.Settings.Commission / 100,
            CommissionType.CashPerContract => one.Settings.Commission * order.FilledQuantity,
            _ => one.Settings.Commission,
        }),
        run.Trades.Sum(trade => trade.Commission) + run.Broker.OpenTrades.Sum(trade => trade.Commission)));

    [Fact]
    public void Position_is_the_sum_of_fills() => Hold((_, run) =>
        AssertNear(Filled(run).Sum(order => Sign(order.Side) * order.FilledQuantity), run.Position));

    [Fact]
    public void Nothing_fills_outside_its_bar_or_before_its_order() => Hold((one, run) => Assert.All(Filled(run), order =>
    {
        RefBar bar = one.Bars[order.DoneBar];
        double slip = one.Settings.Slippage * one.Instrument.TickSize;
        Assert.InRange(order.FillPrice, bar.Low - slip - 1e-9, bar.High + slip + 1e-9);
        Assert.True(order.DoneBar >= order.PlacedBar);
        if (order.DoneBar == order.PlacedBar && order.Kind != OrderKind.Exit)
        {
            Assert.InRange(order.FillPrice, bar.Close - slip - 1e-9, bar.Close + slip + 1e-9);
        }
    }));

    [Fact]
    public void First_entries_are_closed_first() => Hold((one, run) =>
    {
        if (one.Settings.CloseEntriesRule == CloseEntriesRule.Fifo)
        {
            List<int> entries = [.. run.Trades.Select(trade => trade.EntryBar)];
            Assert.Equal(entries.Order(), entries);
            Assert.All(run.Broker.OpenTrades, open => Assert.True(entries.Count == 0 || open.EntryBar >= entries[^1]));
        }
    });

    [Fact]
    public void Nothing_is_left_reserved_when_flat() => Hold((_, run) =>
    {
        run.At(100);
        bool waits = run.Broker.Orders.Any(order => order.Status == OrderStatus.Working && order.Kind != OrderKind.Exit);
        Assert.True(run.Position != 0 || waits || run.Broker.HasNothingToLeave);
        Assert.True(run.Position != 0 || !run.Broker.Orders.Any(order => order is { Status: OrderStatus.Working, Kind: OrderKind.Exit }));
    });

    [Fact]
    public void What_is_cancelled_or_refused_never_fills() => Hold((_, run) => Assert.All(
        run.Broker.Orders.Where(order => order.Status is OrderStatus.Cancelled or OrderStatus.Rejected),
        order => Assert.True(order.FilledQuantity == 0 && double.IsNaN(order.FillPrice) && order.Reason.Length > 0)));

    private static IEnumerable<OrderRecord> Filled(BrokerDriver run) =>
        run.Broker.Orders.Where(order => order.Status == OrderStatus.Filled);

    private static int Sign(Side side) => side == Side.Long ? 1 : -1;

    private static double LastClose(RefCase one) => one.Bars.LastOrDefault(bar => bar.HasPrices)?.Close ?? 0;

    private static void AssertNear(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"{expected:R} and {actual:R}"));

    private static void Hold(Action<RefCase, BrokerDriver> invariant)
    {
        Arbitrary<RefCase> cases = Arb.From(ArbMap.Default.GeneratorFor<int>().Resize(int.MaxValue).Select(RefCaseMaker.Make), one => one.Smaller());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases, one => invariant(one, new RefComparison(one).Driver)));
    }
}
