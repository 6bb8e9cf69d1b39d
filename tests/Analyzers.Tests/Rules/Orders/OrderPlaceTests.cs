using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class OrderPlaceTests
{
    [Theory]
    [InlineData("""void Setup() => {|BAR4001:Strategy.Entry|}("L", Side.Long);""", "'Setup' (Setup → Strategy.Entry)")]
    [InlineData("""void Setup() { Begin(); } void Begin() => {|BAR4001:Strategy.Order|}("L", Side.Long);""", "'Setup' (Setup → Begin → Strategy.Order)")]
    [InlineData("""void Setup() => {|BAR4001:Strategy.CloseAll|}();""", "'Setup' (Setup → Strategy.CloseAll)")]
    [InlineData("""void Setup() => {|BAR4001:this.Strategy.CancelAll|}();""", "'Setup' (Setup → Strategy.CancelAll)")]
    [InlineData("""void Setup() => Helper.Enter(Strategy);""", null)]
    [InlineData("""public Mine() => {|BAR4001:Strategy.Entry|}("L", Side.Long);""", "the constructor (new Mine → Strategy.Entry)")]
    [InlineData("""void Setup() { Local(); void Local() => {|BAR4001:Strategy.Entry|}("L", Side.Long); }""", "'Setup' (Setup → Local → Strategy.Entry)")]
    [InlineData("""void Setup() { new[] { "A" }.ToList().ForEach(id => {|BAR4001:Strategy.Entry|}(id, Side.Long)); }""", "'Setup' (Setup → Strategy.Entry)")]
    [InlineData("""void Setup() { Action place = () => {|BAR4001:Strategy.Entry|}("L", Side.Long); place(); }""", "'Setup' (Setup → Strategy.Entry)")]
    [InlineData("""void Setup() => _ = Begin; int Begin { get { {|BAR4001:Strategy.Entry|}("L", Side.Long); return 1; } }""", "'Setup' (Setup → Begin → Strategy.Entry)")]
    public void Order_that_only_setup_or_a_constructor_reaches_is_reported(string member, string? path)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            public static class Helper
            {
                public static void Enter(StrategyNamespace orders) => {{(path is null ? "{|BAR4001:orders.Entry|}" : "orders.Entry")}}("L", Side.Long);
            }

            [Strategy]
            public partial class Mine
            {
                {{member}}

                void Process(Bar bar) => _ = Strategy.PositionSize;
            }
            """);

        Assert.Contains(path ?? "(Setup → Enter → Strategy.Entry)", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""private Action? later; void Setup() => later = () => Strategy.Entry("L", Side.Long); void Process(Bar bar) => later?.Invoke();""")]
    [InlineData("""private Action? later; void Setup() => later = Enter; void Process(Bar bar) => later?.Invoke(); void Enter() => Strategy.Entry("L", Side.Long);""")]
    [InlineData("""private readonly List<Action> rules = []; void Setup() => rules.Add(() => Strategy.Entry("L", Side.Long)); void Process(Bar bar) => rules.ForEach(rule => rule());""")]
    [InlineData("""private Action? later; void Setup() { Action place = () => Strategy.Entry("L", Side.Long); later = () => place(); } void Process(Bar bar) => later?.Invoke();""")]
    [InlineData("""private Action? later; void Setup() { Action place = () => Strategy.Entry("L", Side.Long); later = place; } void Process(Bar bar) => later?.Invoke();""")]
    [InlineData("""private event Action? Signal; void Setup() => Signal += () => Strategy.Entry("L", Side.Long); void Process(Bar bar) => Signal?.Invoke();""")]
    [InlineData("""private readonly Action later; public Mine() => later = () => Strategy.Entry("L", Side.Long); void Process(Bar bar) => later();""")]
    [InlineData("""private bool started; void Setup() => Update(); void Process(Bar bar) { started = true; Update(); } void Update() { if (started) { Strategy.Entry("L", Side.Long); } }""")]
    [InlineData("""void Setup() => Strategy.Risk.MaxIntradayFilledOrders(3); void Process(Bar bar) => Strategy.Entry("L", Side.Long);""")]
    [InlineData("""private StrategyNamespace orders; void Setup() => orders = Strategy; void Process(Bar bar) => orders.Entry("L", Side.Long);""")]
    [InlineData("""private Trader trader; void Setup() => trader = new Trader(Strategy); void Process(Bar bar) => trader.Enter();""")]
    [InlineData("""private readonly Book book = new(); void Setup() { book.Entry("L"); book.Close("L"); } void Process(Bar bar) { }""")]
    [InlineData("""void Process(Bar bar) { if (BarIndex == 0) { Begin(); } } void Begin() => Strategy.Entry("L", Side.Long);""")]
    public void Order_that_is_placed_on_bars_is_not_reported(string members) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        public sealed class Trader(StrategyNamespace orders)
        {
            public void Enter() => orders.Entry("L", Side.Long);
        }

        public sealed class Book
        {
            public void Entry(string id) => _ = id;

            public void Close(string id) => _ = id;
        }

        [Strategy]
        public partial class Mine
        {
            {{members}}
        }
        """);

    [Theory]
    [InlineData("""void Process(Bar bar) => {|BAR4002:Orders.Entry|}("L", Side.Long);""", "'Process' of an indicator (Process → Strategy.Entry)")]
    [InlineData("""void Process(Bar bar) => Enter(); void Enter() => {|BAR4002:Orders.Close|}("L");""", "(Process → Enter → Strategy.Close)")]
    [InlineData("""void Setup() => {|BAR4002:Orders.Entry|}("L", Side.Long);""", "'Setup' of an indicator (Setup → Strategy.Entry)")]
    [InlineData("""[Output] public double Signal { get { {|BAR4002:Orders.CloseAll|}(); return 1; } }""", "the output 'Signal' of an indicator (Signal → Strategy.CloseAll)")]
    [InlineData("""void Process(Bar bar) => {|BAR4002:Strategy.Entry|}("L", Side.Long);""", "'Process' of an indicator (Process → Strategy.Entry)")]
    [InlineData("""void Process(Bar bar) { if ({|BAR4002:Strategy.PositionSize|} > 0) { } }""", "'Process' of an indicator (Process → Strategy.PositionSize)")]
    [InlineData("""[Output] public double Held => {|BAR4002:this.Strategy.PositionSize|};""", "the output 'Held' of an indicator (Held → Strategy.PositionSize)")]
    public void Order_in_an_indicator_is_reported_with_its_path(string members, string path)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Indicator]
            public partial class Mine
            {
                [Output] public Series<double> Line => Ta.Sma(Close, 5);

                public StrategyNamespace Orders { get; set; } = null!;

                {{members}}
            }
            """);

        Assert.Contains(path, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Strategy_that_imports_or_derives_from_an_indicator_may_trade() => AnalyzerTest.Verify(
        """
        using Barline;

        [Indicator]
        public partial class Line
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 5);
        }

        [Strategy]
        public partial class Mine
        {
            private Line line;

            void Setup() => line = Import(new Line());

            void Process(Bar bar)
            {
                if (Ta.Crossover(Close, line.Value))
                {
                    Strategy.Entry("L", Side.Long);
                }
            }
        }

        [Strategy]
        public partial class Derived : Line
        {
            void Process(Bar bar) => Strategy.Entry("L", Side.Long, limit: Value);
        }
        """);
}
