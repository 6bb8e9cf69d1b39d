using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class OrderValueTests
{
    [Theory]
    [InlineData("""Strategy.Entry("L", Side.Long, {|BAR4005:0|})""")]
    [InlineData("""Strategy.Entry("L", Side.Short, quantity: {|BAR4005:-1|})""")]
    [InlineData("""Strategy.Order("L", Side.Long, {|BAR4005:-0.5|}, limit: 10)""")]
    [InlineData("""Strategy.Order("L", Side.Long, {|BAR4005:double.PositiveInfinity|})""")]
    [InlineData("""Strategy.Entry("L", Side.Long, {|BAR4005:None|})""")]
    [InlineData("""this.Strategy.Close("L", quantity: {|BAR4005:0.0|})""")]
    [InlineData("""Strategy.Close("L", quantityPercent: {|BAR4005:0|})""")]
    [InlineData("""Strategy.Close("L", quantityPercent: {|BAR4005:101|})""")]
    [InlineData("""Strategy.Exit("X", "L", {|BAR4005:-2|}, stop: 5)""")]
    [InlineData("""Strategy.Exit("X", "L", quantityPercent: {|BAR4005:-50|}, stop: 5)""")]
    [InlineData("""Strategy?.Entry("L", Side.Long, {|BAR4005:1 - 1|})""")]
    public void Constant_quantity_that_the_broker_refuses_is_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Entry("L", Side.Long)""")]
    [InlineData("""Strategy.Entry("L", Side.Long, Na.Value)""")]
    [InlineData("""Strategy.Entry("L", Side.Long, quantity: double.NaN)""")]
    [InlineData("""Strategy.Entry("L", Side.Short, 0.001)""")]
    [InlineData("""Strategy.Entry("L", Side.Long, size)""")]
    [InlineData("""Strategy.Entry("L", Side.Long, bar.Close > 0 ? 1 : 0)""")]
    [InlineData("""Strategy.Entry("L", Side.Long, limit: 0)""")]
    [InlineData("""Strategy.Order("L", Side.Long, 1, stop: -37.63)""")]
    [InlineData("""Strategy.Close("L", quantityPercent: 100)""")]
    [InlineData("""Strategy.Close("L", quantityPercent: 0.1)""")]
    [InlineData("""Strategy.Exit("X", "L", quantityPercent: Na.Value, profit: 0)""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 0, trailPoints: 0, trailOffset: 0)""")]
    [InlineData("""Buy("L", quantity: 0)""")]
    [InlineData("""mine.Entry("L", Side.Long, 0)""")]
    public void Quantity_that_may_be_right_is_not_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Entry({|BAR4007:""|}, Side.Long)""")]
    [InlineData("""Strategy.Entry(id: {|BAR4007:Nameless|}, Side.Long)""")]
    [InlineData("""Strategy.Cancel({|BAR4007:""|})""")]
    [InlineData("""Strategy.Entry("L", Side.Long, limit: {|BAR4007:double.PositiveInfinity|})""")]
    [InlineData("""Strategy.Order("L", Side.Long, stop: {|BAR4007:double.NegativeInfinity|})""")]
    [InlineData("""Strategy.Exit("X", "L", profit: {|BAR4007:-10|})""")]
    [InlineData("""Strategy.Exit("X", "L", loss: {|BAR4007:-10|})""")]
    [InlineData("""Strategy.Exit("X", "L", trailPoints: {|BAR4007:-1|}, trailOffset: 5)""")]
    [InlineData("""Strategy.Exit("X", "L", trailPoints: 1, trailOffset: {|BAR4007:-5|})""")]
    [InlineData("""Strategy.Exit("X", "L", trailPrice: {|BAR4007:double.PositiveInfinity|})""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 1, comment: {|BAR4007:null|}!)""")]
    public void Constant_for_which_a_command_throws_is_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Exit("X", "", loss: 10)""")]
    [InlineData("""Strategy.CloseAll(comment: "")""")]
    [InlineData("""Strategy.Entry("L", Side.Long, stop: double.NaN, comment: "")""")]
    [InlineData("""Strategy.Exit("X", "L", limit: -1, stop: -2)""")]
    [InlineData("""Strategy.Entry(" ", Side.Long)""")]
    public void Constant_that_a_command_takes_is_not_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Entry("L", Side.Long, limit: 5, {|BAR4009:ocaName: "pair"|})""")]
    [InlineData("""Strategy.Order("L", Side.Long, stop: 5, {|BAR4009:ocaName: bar.Close > 5 ? "a" : "b"|})""")]
    [InlineData("""Strategy.Order("L", Side.Long, stop: 5, {|BAR4009:ocaType: OcaType.Cancel|})""")]
    [InlineData("""Strategy.Order("L", Side.Long, stop: 5, ocaName: "", {|BAR4009:ocaType: OcaType.Reduce|})""")]
    public void Group_without_a_name_or_a_type_is_reported(string call) => Verify(call);

    [Theory]
    [InlineData("""Strategy.Entry("L", Side.Long, limit: 5, ocaName: "pair", ocaType: OcaType.Cancel)""")]
    [InlineData("""Strategy.Entry("L", Side.Long, limit: 5, ocaName: "pair", ocaType: OcaType.None)""")]
    [InlineData("""Strategy.Entry("L", Side.Long, limit: 5, ocaName: "")""")]
    [InlineData("""Strategy.Entry("L", Side.Long, limit: 5, ocaType: OcaType.None)""")]
    [InlineData("""Strategy.Exit("X", "L", loss: 5, ocaName: "pair")""")]
    public void Group_that_is_whole_or_none_is_not_reported(string call) => Verify(call);

    [Fact]
    public void Messages_say_what_was_given_and_what_is_allowed()
    {
        var found = Verify("""Strategy.Exit("X", "L", {|BAR4005:-2|}, loss: {|BAR4007:-0.5|})""");

        Assert.Equal("'quantity' of 'Exit' is -2, so the broker refuses the order; give a quantity above 0, or leave it out for all", found[0].GetMessage());
        Assert.Equal(
            "'loss' of 'Exit' is -0.5, for which the command throws; give a number of ticks, 0 or above, whichever side the position is on",
            found[1].GetMessage());
    }

    private static System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> Verify(string call) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        public sealed class Doubling : StrategyNamespace
        {
            public override void Entry(
                string id, Side side, double quantity = double.NaN, double limit = double.NaN, double stop = double.NaN, string ocaName = "",
                OcaType ocaType = OcaType.None, string comment = "") =>
                base.Entry(id, side, quantity == 0 ? 2 : quantity, limit, stop, ocaName, ocaType, comment);
        }

        [Strategy]
        public partial class Mine
        {
            private const double None = 0;
            private const string Nameless = "";
            private readonly Doubling mine = new();
            private double size;

            void Process(Bar bar)
            {
                size += 1;
                Buy("L", quantity: size);
                mine.Entry("L", Side.Long, None + Nameless.Length);
                {{call}};
            }

            private void Buy(string id, double quantity) => Strategy.Entry(id, Side.Long, quantity + 1);
        }
        """);
}
