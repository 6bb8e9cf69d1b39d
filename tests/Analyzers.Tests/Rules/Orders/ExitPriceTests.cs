using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ExitPriceTests
{
    [Theory]
    [InlineData("""Strategy.{|BAR4004:Exit|}("X")""")]
    [InlineData("""Strategy.{|BAR4004:Exit|}("X", "L")""")]
    [InlineData("""Strategy.{|BAR4004:Exit|}("X", from: "L", quantityPercent: 50, comment: "half")""")]
    [InlineData("""Strategy.{|BAR4004:Exit|}("X", "L", profit: double.NaN, loss: Na.Value)""")]
    [InlineData("""Strategy.{|BAR4004:Exit|}("X", "L", trailOffset: 20)""")]
    [InlineData("""this.Strategy.{|BAR4004:Exit|}("X", "L", 1, 50, None)""")]
    [InlineData("""Strategy?.{|BAR4004:Exit|}("X", "L")""")]
    [InlineData("""{ var orders = Strategy; orders.{|BAR4004:Exit|}("X", "L"); }""")]
    public void Exit_without_a_price_is_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Exit("X", "L", profit: 0)""")]
    [InlineData("""Strategy.Exit("X", "L", limit: bar.High)""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 10)""")]
    [InlineData("""Strategy.Exit("X", "L", stop: stop)""")]
    [InlineData("""Strategy.Exit("X", "L", trailPoints: 10)""")]
    [InlineData("""Strategy.Exit("X", "L", trailPrice: 10, trailOffset: 5)""")]
    [InlineData("""Strategy.Exit("X", "L", double.NaN, double.NaN, 100)""")]
    [InlineData("""Strategy.Exit("X", "L", stop: bar.Close > 5 ? 4 : Na.Value)""")]
    [InlineData("""mine.Exit("X", "L")""")]
    [InlineData("""other.Exit("X")""")]
    public void Exit_with_a_price_is_not_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Exit("X", "L", profit: 200, {|BAR4006:limit: 110|})""")]
    [InlineData("""Strategy.Exit("X", "L", limit: bar.Close * 1.1, {|BAR4006:profit: 200|})""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, {|BAR4006:stop: Ta.Lowest(Low, 10)|})""")]
    [InlineData("""Strategy.Exit("X", "L", profit: 200, loss: Ticks, {|BAR4006:stop: bar.Low|})""")]
    [InlineData("""Strategy.Exit("X", "L", trailPrice: 10, {|BAR4006:trailPoints: 5|}, trailOffset: 5)""")]
    [InlineData("""Strategy.Exit("X", "L", quantity: 1, {|BAR4006:quantityPercent: 50|}, stop: 5)""")]
    [InlineData("""Strategy.Close("L", quantity: 1, {|BAR4006:quantityPercent: 50|})""")]
    [InlineData("""Strategy.Exit("X", "L", double.NaN, double.NaN, 100, {|BAR4006:level|})""")]
    [InlineData("""{ double target = bar.High + 2; Strategy.Exit("X", "L", profit: 100, {|BAR4006:limit: target|}); }""")]
    [InlineData("""Strategy.Exit("X", "L", profit: 100, {|BAR4006:limit: Math.Max(bar.High, average)|})""")]
    public void Two_prices_for_one_order_are_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Exit("X", "L", profit: 200, loss: 100)""")]
    [InlineData("""Strategy.Exit("X", "L", profit: 200, stop: bar.Low)""")]
    [InlineData("""Strategy.Exit("X", "L", limit: bar.High, loss: 100)""")]
    [InlineData("""Strategy.Exit("X", "L", limit: bar.High, stop: bar.Low, trailPoints: 5)""")]
    [InlineData("""Strategy.Exit("X", "L", profit: 200, limit: Na.Value)""")]
    [InlineData("""Strategy.Exit("X", "L", profit: inTicks ? 200 : Na.Value, limit: inTicks ? Na.Value : bar.High)""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, stop: maybe)""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, stop: variable)""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, stop: Find(bar))""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, stop: Level)""")]
    [InlineData("""{ double stop = Na.Value; if (inTicks) { stop = bar.Low; } Strategy.Exit("X", "L", loss: 100, stop: stop); }""")]
    [InlineData("""{ double first = maybe; double second = first; Strategy.Exit("X", "L", loss: 100, stop: second); }""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, stop: inTicks switch { true => double.NaN, _ => bar.Low })""")]
    [InlineData("""Leave(100, double.NaN)""")]
    [InlineData("""if (inTicks) { Strategy.Exit("X", "L", profit: 10); } else { Strategy.Exit("X", "L", limit: 10); }""")]
    [InlineData("""Strategy.Close("L", quantityPercent: 50)""")]
    [InlineData("""mine.Exit("X", "L", profit: 1, limit: 2)""")]
    public void Two_prices_of_which_one_may_be_none_are_not_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, {|BAR4008:trailOffset: 20|})""")]
    [InlineData("""Strategy.Exit("X", "L", stop: bar.Low, trailPoints: Na.Value, {|BAR4008:trailOffset: Ticks|})""")]
    public void Trail_without_a_start_is_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, trailOffset: double.NaN)""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 100, trailPoints: 0, trailOffset: 20)""")]
    [InlineData("""Strategy.Exit("X", "L", trailPoints: maybe, trailOffset: 20)""")]
    [InlineData("""Strategy.Exit("X", "L", stop: stop, trailPrice: maybe)""")]
    public void Trail_that_starts_is_not_reported(string call) => Verify(call);

    [Fact]
    public void Messages_say_what_to_do()
    {
        Assert.Equal(
            "'Exit' has no price at which it would leave, so it never does anything; a trailing stop needs 'trailPoints' or 'trailPrice' to start it",
            Verify("""Strategy.{|BAR4004:Exit|}("X", "L", trailOffset: 20)""")[0].GetMessage());
        Assert.Equal(
            "'Close' has both 'quantity' and 'quantityPercent', of which the percentage is not looked at; leave one of them out",
            Verify("""Strategy.Close("L", quantity: 1, {|BAR4006:quantityPercent: 50|})""")[0].GetMessage());
    }

    private static System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> Verify(string statement) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        public sealed class Guarded : StrategyNamespace
        {
            public override void Exit(
                string id, string from = "", double quantity = double.NaN, double quantityPercent = double.NaN, double profit = double.NaN,
                double limit = double.NaN, double loss = double.NaN, double stop = double.NaN, double trailPrice = double.NaN,
                double trailPoints = double.NaN, double trailOffset = double.NaN, string ocaName = "", string comment = "",
                string commentProfit = "", string commentLoss = "", string commentTrailing = "") =>
                base.Exit(id, from, loss: Na.Or(loss, 100));
        }

        public sealed class Door
        {
            public void Exit(string id) => _ = id;
        }

        [Strategy]
        public partial class Mine
        {
            private const double None = double.NaN;
            private readonly Guarded mine = new();
            private readonly Door other = new();
            private readonly Var<double> variable = new();
            private readonly double level = 120;
            private double stop = 10;
            private double maybe = Na.Value;
            private double average;
            private bool inTicks;

            [Input] public double Ticks { get; init; } = 100;

            private double Level => inTicks ? Na.Value : stop;

            void Process(Bar bar)
            {
                average = (average + bar.Close) / 2;
                inTicks = bar.Close > average;
                maybe = inTicks ? stop : None;
                stop = level - 1;
                variable.Value = Na.Value;
                Leave(1, Na.Value);
                Strategy.Entry("L", Side.Long, Ticks);
                mine.Exit("X", "L");
                other.Exit("X");
                {{(statement.EndsWith('}') ? statement : statement + ";")}}
            }

            private void Leave(double loss, double stop) => Strategy.Exit("X", "L", loss: loss, stop: stop);

            private double Find(Bar bar) => bar.Close > Level ? bar.Low : Na.Value;
        }
        """);
}
