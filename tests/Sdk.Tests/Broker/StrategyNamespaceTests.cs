using System.Reflection;

namespace Barline.Tests.Brokers;

public sealed class StrategyNamespaceTests
{
    [Fact]
    public void Commands_and_numbers_outside_a_run_say_so()
    {
        StrategyNamespace strategy = new();
        Assert.All<Action>(
            [
                () => strategy.Entry("L", Side.Long), () => strategy.Order("L", Side.Long), () => strategy.Exit("X", stop: 1),
                () => strategy.Close("L"), () => strategy.CloseAll(), () => strategy.Cancel("L"), strategy.CancelAll,
                () => strategy.Risk.MaxIntradayFilledOrders(1), () => _ = strategy.PositionSize, () => _ = strategy.Equity, () => strategy.DefaultEntryQuantity(1),
            ],
            call => Assert.Contains("belongs to no run", Assert.Throws<InvalidOperationException>(call).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_reach_the_broker_with_every_argument()
    {
        StrategyNamespace strategy = new();
        BrokerDriver run = new(new() { Pyramiding = 3 }, new() { TickSize = 1 });
        strategy.Attach(run.Broker);
        run.At(100, _ =>
        {
            strategy.Entry("L", Side.Long, quantity: 4, comment: "in");
#pragma warning disable BAR4006 // All arguments at once, to see that each arrives.
            strategy.Exit(
                "X", from: "L", quantityPercent: 50, profit: 8, limit: 110, loss: 9, stop: 90, trailPoints: 20, trailOffset: 2,
                commentProfit: "won");
#pragma warning restore BAR4006
            strategy.Order("O", Side.Long, 1, limit: 95);
            strategy.Order("gone", Side.Long, 1, limit: 50);
        });
        run.At(100, _ => strategy.Cancel("gone"));
        Assert.Equal((4.0, 100.0, "L", 1), (strategy.PositionSize, strategy.PositionAveragePrice, strategy.PositionEntryName, strategy.OpenTrades.Count));
        run.Bar(100, 108, 95, 108, _ => strategy.Close("O"));
        Assert.Equal(["won"], strategy.ClosedTrades.Select(trade => trade.ExitSignal));
        Assert.Equal(2, strategy.ClosedTrades[0].Quantity);
        run.At(108, _ => strategy.CloseAll("end", immediately: true));
        Assert.Equal((0.0, 5.0, 4), (strategy.PositionSize, strategy.MaxContractsHeld, strategy.WinningTrades));
        Assert.Equal(strategy.GrossProfit - strategy.GrossLoss, strategy.NetProfit);
    }

    [Fact]
    public void Every_command_and_number_can_be_overridden() =>
        Assert.All(
            typeof(StrategyNamespace).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OfType<MethodInfo>(),
            method => Assert.True(method.IsVirtual && !method.IsFinal, method.Name));
}
