namespace Barline.Tests.Brokers.Reference;

/// <summary>Cases in which the broker and the second one have once differed, as small as they could be made.</summary>
public sealed class ReferenceCaseTests
{
    private static readonly BrokerSettings plain = new() { MarginLong = 0, MarginShort = 0 };

    [Fact]
    public void Limit_that_wants_to_be_passed_fills_at_the_better_open() => Agree(
        plain with { LimitVerification = 2 }, 0.25, ["1 Long 1 C 99.25"],
        At(99.75, new RefCommand.Order("C", Side.Long, 1, Limit: 99.5)),
        new(99.25, 99.5, 99, 99.5));

    [Fact]
    public void Group_takes_fills_off_an_order_that_is_sized_by_money() => Agree(
        plain with { Quantity = 1000, QuantityType = QuantityType.Cash }, 1, ["1 Long 3 B 100", "2 Long 7 A 99"],
        At(
            100, new RefCommand.Order("A", Side.Long, Limit: 99, OcaName: "g", OcaType: OcaType.Reduce),
            new RefCommand.Order("B", Side.Long, 3, OcaName: "g", OcaType: OcaType.Reduce)),
        At(100),
        new(100, 100, 99, 99));

    [Fact]
    public void Exits_passed_by_the_gap_that_fills_a_reversing_limit_are_gone() => Agree(
        plain, 0.01, ["1 Short 1 A 99.98", "2 Long 2 L 99.97"],
        At(100, new RefCommand.Enter("A", Side.Short)),
        new(
            99.98, 99.99, 99.96, 99.96, new RefCommand.Enter("L", Side.Long, 1, Limit: 99.98, Stop: 99.945),
            new RefCommand.Exit(new("Y", "A") { Limit = 99.95, Stop = 99.97 })),
        At(99.97));

    [Fact]
    public void Exit_for_every_entry_ends_with_the_position_that_it_was_called_for() => Agree(
        plain with { ProcessOrdersOnClose = true }, 0.01, ["0 Short 1 A 99.84", "2 Long 1 Close position order 104.93", "2 Short 1 B 104.93"],
        At(99.84, new RefCommand.Enter("A", Side.Short)),
        new(100.55, 100.56, 100.17, 100.41, new RefCommand.Exit(new("X", "") { TrailPoints = 7, TrailOffset = 23 })),
        new(103.77, 104.93, 102.13, 104.93, new RefCommand.CloseAll(), new RefCommand.Enter("B", Side.Short, 1, Stop: 105.21)),
        new(104.31, 104.68, 104.26, 104.46));

    [Fact]
    public void Exit_that_was_taken_back_covers_no_later_fill() => Agree(
        plain with { Quantity = 2, Pyramiding = 3 }, 1, ["1 Short 2 C 106", "1 Long 1 X 106", "3 Short 1 C 106"],
        At(105, new RefCommand.Enter("C", Side.Short), new RefCommand.Exit(new("X", "C") { QuantityPercent = 50, Limit = 108 })),
        new(106, 108, 105, 107),
        new(105, 106, 104, 104, new RefCommand.CancelAll(), new RefCommand.Enter("C", Side.Short, 1, Limit: 102)),
        new(106, 108, 105, 107));

    [Fact]
    public void Exit_is_not_reduced_by_the_fill_that_brings_it_to_life() => Agree(
        plain with { Pyramiding = 2 }, 0.25, ["1 Short 1 A 98.25", "2 Short 1 A 98.25", "2 Long 1 X 97.75"],
        At(98.75, new RefCommand.Order("A", Side.Short, 1)),
        At(
            98.25, new RefCommand.Exit(new("X", "A") { TrailPoints = 2, OcaName = "g" }),
            new RefCommand.Order("A", Side.Short, 1, Limit: 98.25, OcaName: "g", OcaType: OcaType.Reduce)),
        new(98.25, 98.25, 97.75, 97.75));

    [Fact]
    public void Close_of_an_infinite_quantity_is_refused() => Agree(
        plain, 1, ["1 Long 1 A 100"],
        At(100, new RefCommand.Enter("A", Side.Long)),
        At(100, new RefCommand.Close("A", double.PositiveInfinity)),
        At(100));

    [Fact]
    public void Trailing_stop_passed_by_the_gap_of_a_reversing_stop_keeps_its_own_comment()
    {
        RefComparison run = Agree(
            plain with { Pyramiding = 2 }, 1, ["1 Short 1 C 141", "3 Long 2 A 141", "3 Long 1 Y 141", "3 Short 2 Close position order 140"],
            At(142, new RefCommand.Enter("C", Side.Short, 1, Limit: 141)),
            new(141, 142, 139, 139),
            new(
                139, 139, 138, 138, new RefCommand.Exit(new("Y", "") { TrailPoints = 2.4, TrailOffset = 0, CommentLoss = "loss" }),
                new RefCommand.Enter("A", Side.Long, Stop: 140)),
            new(141, 142, 140, 140, new RefCommand.CloseAll(Immediately: true)));
        Assert.Equal(["A", "A", "Y"], run.Driver.Trades.Select(trade => trade.ExitSignal == "A" ? "A" : trade.EntrySignal));
    }

    [Fact]
    public void Exit_whose_part_of_a_small_entry_is_nothing_covers_the_next_fill() => Agree(
        plain with { Pyramiding = 2 }, 0.01, ["1 Long 1 C 100.05", "2 Long 10 C 100.24", "2 Short 3 X 100.17"],
        At(99.99, new RefCommand.Order("C", Side.Long, 1), new RefCommand.Exit(new("X", "C") { QuantityPercent = 30, Loss = 7 })),
        At(100.05, new RefCommand.Order("C", Side.Long, 10)),
        new(100.24, 100.24, 100.12, 100.23));

    [Fact]
    public void Close_leaves_alone_what_was_filled_after_its_call() => Agree(
        plain, 0.01, ["1 Short 1 C 99.64", "2 Long 1 Close entry(s) order C 99.54", "2 Short 1 C 99.54"],
        At(100.02, new RefCommand.Order("C", Side.Short, 1)),
        At(99.64, new RefCommand.Close("C"), new RefCommand.Order("C", Side.Short, 1), new RefCommand.Close("C")),
        At(99.54));

    [Fact]
    public void Exits_passed_by_a_gap_sell_after_all_entries_that_it_has_passed()
    {
        RefComparison run = Agree(
            plain, 1, ["1 Long 1 B 154", "3 Short 2 R 132", "3 Short 3 C 132", "3 Short 1 X 132"],
            At(155, new RefCommand.Order("B", Side.Long, 1, Limit: 154)),
            new(155, 155, 154, 155, new RefCommand.Exit(new("X", "B") { Loss = 3 })),
            new(155, 156, 154, 156, new RefCommand.Enter("R", Side.Short, 1, Stop: 152), new RefCommand.Enter("C", Side.Short, 2, Stop: 150)),
            new(132, 153, 110, 153));
        Assert.Equal(["R", "C", "X"], run.Driver.Broker.OpenTrades.Select(trade => trade.EntryId));
    }

    [Fact]
    public void Limit_of_an_exit_that_the_gap_has_not_passed_far_enough_is_gone_with_its_entry() => Agree(
        plain with { LimitVerification = 3 }, 0.25, ["1 Long 1 B 99.75", "2 Short 4 C 100"],
        At(99.75, new RefCommand.Enter("B", Side.Long, 1)),
        At(
            99.75, new RefCommand.Enter("C", Side.Short, 3, Stop: 100.5),
            new RefCommand.Exit(new("Y", "B") { Limit = 99.5 })),
        new(100, 100.25, 99.5, 99.75));

    [Fact]
    public void Reversing_stop_that_is_sized_by_money_at_a_gap_strands_exits_as_others_do() => Agree(
        plain with { Quantity = 1000, QuantityType = QuantityType.Cash, Pyramiding = 4 }, 1, ["1 Long 9 C 100", "1 Short 10 B 100", "1 Short 9 X 100"],
        At(
            101, new RefCommand.Enter("B", Side.Short, Stop: 101), new RefCommand.Enter("C", Side.Long),
            new RefCommand.Exit(new("X", "C") { Loss = 0 })),
        At(100));

    [Fact]
    public void Exit_whose_entry_a_market_order_used_up_is_not_stranded() => Agree(
        plain with { Pyramiding = 3 }, 1, ["1 Long 1 C 102", "1 Long 1 A 102", "2 Short 1 S 97", "2 Short 3 R 97", "2 Short 1 X 97"],
        At(102, new RefCommand.Order("C", Side.Long, 1), new RefCommand.Order("A", Side.Long, 1)),
        At(
            102, new RefCommand.Exit(new("X", "") { Stop = 101 }), new RefCommand.Enter("R", Side.Short, 1, Stop: 100),
            new RefCommand.Order("S", Side.Short, 1)),
        At(97));

    [Fact]
    public void Stranded_exit_reduces_its_group() => Agree(
        plain with { Pyramiding = 4 }, 1, ["1 Long 1 B 100", "2 Long 3 A 100", "3 Short 7 R 95", "3 Short 1 Y 95", "3 Short 2 X 95"],
        At(100, new RefCommand.Enter("B", Side.Long, 1)),
        At(100, new RefCommand.Enter("A", Side.Long, 3)),
        At(
            100, new RefCommand.Enter("R", Side.Short, 3, Stop: 98), new RefCommand.Exit(new("Y", "B") { Stop = 97, OcaName = "h" }),
            new RefCommand.Exit(new("X", "A") { Stop = 97, OcaName = "h" })),
        At(95));

    [Fact]
    public void Stranded_exits_sell_the_older_first()
    {
        RefComparison run = Agree(
            plain with { Pyramiding = 3, Quantity = 2 }, 1,
            ["1 Long 2 B 63", "2 Short 4 B 63", "2 Long 1 X 63", "3 Short 2 B 38", "3 Long 4 C 38", "3 Long 1 X 38", "3 Long 1 Y 38", "3 Long 1 Y 38"],
            At(67, new RefCommand.Order("B", Side.Long, 2), new RefCommand.Exit(new("X", "B") { QuantityPercent = 50, Stop = 23 })),
            At(63, new RefCommand.Enter("B", Side.Short, 2)),
            new(
                63, 92, 9, 38, new RefCommand.Enter("B", Side.Short), new RefCommand.Exit(new("Y", "") { Profit = 34, Stop = 24 }),
                new RefCommand.Enter("C", Side.Long, 3, Stop: 12)),
            new(38, 61, 20, 20));
        Assert.Equal(["C", "Y", "X", "Y"], run.Driver.Broker.OpenTrades.Select(trade => trade.EntryId));
    }

    [Fact]
    public void Exit_that_is_called_again_after_its_cancel_reserves_last() => Agree(
        plain, 1, ["1 Long 4 B 100", "3 Short 4 X 99"],
        At(100, new RefCommand.Enter("B", Side.Long, 4)),
        At(100, new RefCommand.Exit(new("Y", "B") { QuantityPercent = 50, Stop = 99 }), new RefCommand.Cancel("Y")),
        At(100, new RefCommand.Exit(new("X", "B") { Stop = 99 }), new RefCommand.Exit(new("Y", "B") { Stop = 99 })),
        At(99));

    [Fact]
    public void Exit_without_any_entry_ends_on_a_bar_without_prices_too() => Agree(
        plain, 1, ["2 Short 1 A 98"],
        At(97, new RefCommand.Enter("A", Side.Long), new RefCommand.Exit(new("X", "") { Stop = 97 }), new RefCommand.Cancel("A")),
        At(double.NaN, new RefCommand.Enter("A", Side.Short, 1, Stop: 98)),
        new(98, 98, 95, 96));

    private static RefBar At(double price, params RefCommand[] commands) => new(price, price, price, price, commands);

    /// <summary>Both brokers agree, and fill what is expected.</summary>
    private static RefComparison Agree(BrokerSettings settings, double tick, string[] fills, params RefBar[] bars)
    {
        RefComparison run = new(new RefCase(settings, new() { TickSize = tick }, bars));
        Assert.Null(run.Difference);
        Assert.Equal(
            fills.Order(StringComparer.Ordinal),
            run.Driver.Broker.Orders.Where(order => order.Status == OrderStatus.Filled)
                .Select(order => FormattableString.Invariant(
                    $"{order.DoneBar} {order.Side} {order.FilledQuantity} {order.Id} {Math.Round(order.FillPrice, 6)}"))
                .Order(StringComparer.Ordinal));
        return run;
    }
}
