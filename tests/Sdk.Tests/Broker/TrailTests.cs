namespace Barline.Tests.Brokers;

public sealed class TrailTests
{
    private static readonly Instrument whole = new() { TickSize = 1 };

    [Theory]
    [InlineData(Side.Long)]
    [InlineData(Side.Short)]
    public void Trail_follows_the_best_price_once_activated(Side side)
    {
        double Mirror(double price) => side == Side.Long ? price : 200 - price;
        BrokerDriver run = new(null, whole);
        void Bar(double open, double high, double low, double close)
        {
            (double top, double bottom) = side == Side.Long ? (high, low) : (Mirror(low), Mirror(high));
            run.Bar(Mirror(open), top, bottom, Mirror(close));
        }

        run.At(100, b =>
        {
            b.Entry("E", side);
            b.Exit(new("X", "E") { TrailPoints = 5, TrailOffset = 3, CommentTrailing = "trailed" });
        });
        Bar(100, 104, 97, 104);
        Assert.NotEqual(0, run.Position);
        Bar(104, 110, 104, 109);
        Bar(109, 109, 106, 106);
        Assert.Equal(("trailed", Mirror(107)), (run.Only.ExitSignal, run.Only.ExitPrice));
    }

    [Fact]
    public void Trail_may_fill_on_the_bar_that_activates_it()
    {
        BrokerDriver run = Trailing(5, 3);
        run.Bar(100, 106, 90, 95);
        Assert.Equal(103, run.Only.ExitPrice);
    }

    [Fact]
    public void Open_beyond_the_trailing_stop_fills_at_the_open()
    {
        BrokerDriver run = Trailing(5, 3);
        run.Bar(100, 110, 100, 110).At(101);
        Assert.Equal(101, run.Only.ExitPrice);
    }

    [Fact]
    public void Open_moves_the_best_price_before_the_rest_of_the_bar()
    {
        BrokerDriver run = Trailing(5, 3);
        run.Bar(100, 110, 100, 110).Bar(115, 115, 108, 108);
        Assert.Equal(112, run.Only.ExitPrice);
    }

    [Fact]
    public void Trail_without_distance_fills_as_it_is_activated()
    {
        BrokerDriver run = Trailing(4.2, double.NaN);
        run.Bar(100, 110, 100, 101);

        // Points are rounded up to whole ticks.
        Assert.Equal(105, run.Only.ExitPrice);
    }

    [Theory]
    [InlineData(107, 107)]
    [InlineData(102, 102)]
    public void Trail_without_distance_whose_bars_close_is_past_it_fills_at_the_next_open(double open, double fill)
    {
        BrokerDriver run = new(null, whole);
        run.At(100, b => b.Entry("L", Side.Long))
            .Bar(100, 106, 100, 106, b => b.Exit(new("X", "L") { TrailPoints = 5 }))
            .At(open);
        Assert.Equal(fill, run.Only.ExitPrice);
    }

    [Fact]
    public void Bar_that_places_a_trail_counts_with_its_close_only()
    {
        BrokerDriver run = new(null, whole);
        run.At(100, b => b.Entry("L", Side.Long))
            .Bar(100, 130, 100, 106, b => b.Exit(new("X", "L") { TrailPoints = 5, TrailOffset = 3 }))
            .Bar(105, 105, 90, 90);
        Assert.Equal(103, run.Only.ExitPrice);
    }

    [Fact]
    public void Same_call_on_later_bars_keeps_the_trail()
    {
        BrokerDriver run = new(null, whole);
        static void Script(Broker b) => b.Exit(new("X", "L") { TrailPoints = 5, TrailOffset = 3 });
        run.At(100, b => b.Entry("L", Side.Long)).At(100, Script).Bar(100, 110, 100, 108, Script).Bar(108, 108, 106, 106, Script);
        Assert.Equal(107, run.Only.ExitPrice);
    }

    [Fact]
    public void Stricter_activation_above_the_best_price_disarms_the_trail()
    {
        BrokerDriver run = new(null, whole);
        run.At(100, b => b.Entry("L", Side.Long))
            .At(100, b => b.Exit(new("X", "L") { TrailPoints = 5, TrailOffset = 3 }))
            .Bar(100, 110, 100, 109, b => b.Exit(new("X", "L") { TrailPoints = 20, TrailOffset = 3 }))
            .Bar(109, 109, 100, 100);
        Assert.Equal(1, run.Position);
    }

    [Fact]
    public void Limit_and_stop_met_earlier_win_over_the_trail()
    {
        BrokerDriver run = new(null, whole);
        run.At(100, b =>
        {
            b.Entry("L", Side.Long);
            b.Exit(new("X", "L") { TrailPoints = 5, TrailOffset = 3, Limit = 107, Stop = 98, CommentProfit = "won", CommentLoss = "lost" });
        });
        run.At(100).Bar(100, 110, 98, 98);
        Assert.Equal("lost", run.Only.ExitSignal);
    }

    [Fact]
    public void Fraction_of_a_distance_is_cut_off_and_a_price_may_activate()
    {
        BrokerDriver run = new(null, whole);
        run.At(100, b =>
        {
            b.Entry("L", Side.Long);
            b.Exit(new("X", "L") { TrailPrice = 105, TrailOffset = 3.9 });
        });
        run.Bar(100, 108, 100, 108).Bar(108, 108, 100, 100);
        Assert.Equal(105, run.Only.ExitPrice);
    }

    private static BrokerDriver Trailing(double points, double offset)
    {
        BrokerDriver run = new(null, whole);
        return run.At(100, b =>
        {
            b.Entry("L", Side.Long);
            b.Exit(new("X", "L") { TrailPoints = points, TrailOffset = offset });
        });
    }
}
