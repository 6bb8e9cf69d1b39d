using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class UnknownOrderIdTests
{
    [Theory]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Exit("X", from: {|BAR4003:"Logn"|}, loss: 10);""", "did you mean \"Long\"?")]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Exit("X", {|BAR4003:"long"|}, loss: 10);""", "did you mean \"Long\"?")]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Close({|BAR4003:"L"|});""", "did you mean \"Long\"?")]
    [InlineData("""Strategy.Order("Buy", Side.Long); Strategy.Close({|BAR4003:"Sell"|});""", "did you mean \"Buy\"?")]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Exit("Stop", "Long", loss: 10); Strategy.Close({|BAR4003:"Stop"|});""", "did you mean \"Long\"?")]
    [InlineData("""Strategy.Entry("A", Side.Long); Strategy.Entry("B", Side.Short); Strategy.Close({|BAR4003:"Everything"|});""", "known are \"A\", \"B\"")]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Cancel({|BAR4003:"Lnog"|});""", "did you mean \"Long\"?")]
    [InlineData("""Strategy.Exit("X", {|BAR4003:"Long"|}, loss: 10);""", "so it never does anything")]
    [InlineData("""Strategy.Entry(Name, Side.Long); Strategy.Close({|BAR4003:nameof(Bar)|});""", "did you mean \"Main\"?")]
    [InlineData("""Strategy.Entry(bar.Close > 5 ? "Up" : "Down", Side.Long); Strategy.Close({|BAR4003:"Dwn"|});""", "did you mean \"Down\"?")]
    [InlineData("""string id = bar.Close > 5 ? "Up" : "Down"; Strategy.Entry(id, Side.Long); Strategy.Close({|BAR4003:"Dwn"|});""", "did you mean \"Down\"?")]
    [InlineData("""string id = "Up"; if (bar.Close > 5) { id = "Down"; } Strategy.Entry(id, Side.Long); Strategy.Close({|BAR4003:"Dwn"|});""", "did you mean \"Down\"?")]
    [InlineData("""var orders = Strategy; orders.Entry("Long", Side.Long); orders.Close({|BAR4003:"Logn"|});""", "did you mean \"Long\"?")]
    [InlineData("""Enter(); Leave(); void Enter() => Strategy.Entry("Long", Side.Long); void Leave() => Strategy.Close({|BAR4003:"Logn"|});""", "did you mean \"Long\"?")]
    public void Id_that_no_order_has_is_reported_with_the_nearest(string statements, string hint)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Strategy]
            public partial class Mine
            {
                private const string Name = "Main";

                [Input] public int Entry { get; init; } = 20;

                void Process(Bar bar)
                {
                    _ = Name;
                    {{statements}}
                }
            }
            """);

        Assert.Contains(hint, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Exit("X", from: "Long", loss: 10); Strategy.Close("Long"); Strategy.Cancel("Long");""")]
    [InlineData("""Strategy.Order("Long", Side.Long); Strategy.Exit("X", "Long", loss: 10);""")]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Exit("X", loss: 10);""")]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Exit("X", from: "", loss: 10);""")]
    [InlineData("""Strategy.Entry("Long", Side.Long); Strategy.Exit("X", "Long", loss: 10); Strategy.Cancel("X");""")]
    [InlineData("""Strategy.Close("L" + "ong"); Strategy.Entry("Long", Side.Long);""")]
    [InlineData("""Strategy.Entry($"Long {bar.Close}", Side.Long); Strategy.Close("Long 5");""")]
    [InlineData("""foreach (string id in new[] { "A", "B" }) { Strategy.Entry(id, Side.Long); } Strategy.Close("A");""")]
    [InlineData("""string id = "A"; id += "B"; Strategy.Entry(id, Side.Long); Strategy.Close("AB");""")]
    [InlineData("""string id = "A"; Change(ref id); Strategy.Entry(id, Side.Long); Strategy.Close("Z"); void Change(ref string x) => x = "Z";""")]
    [InlineData("""Enter("A"); Strategy.Close("A"); void Enter(string id) => Strategy.Entry(id, Side.Long);""")]
    [InlineData("""Strategy.Entry(bar.Close > 5 ? "Up" : "Down", Side.Long); Strategy.Close("Up"); Strategy.Close("Down");""")]
    [InlineData("""Action enter = () => Strategy.Entry("Long", Side.Long); enter(); Strategy.Close("Long");""")]
    [InlineData("""Other.Enter(Strategy); Strategy.Close("Helped");""")]
    [InlineData("""Strategy.EnterMore(); Strategy.Close("Extended");""")]
    [InlineData("""new Kept(Strategy).Do(); Strategy.Close("Kept");""")]
    [InlineData("""new Kept(null!) { Late = Strategy }.Do(); Strategy.Close("Kept");""")]
    [InlineData("""IRule rule = new Kept(Strategy); rule.Apply(); Strategy.Close("Applied");""")]
    [InlineData("""Action<StrategyNamespace> rule = Find(); rule(Strategy); Strategy.Close("Anything");""")]
    [InlineData("""List<StrategyNamespace> all = [Strategy]; all[0].Entry("A", Side.Long); Strategy.Close("Anything");""")]
    [InlineData("""Virtual virtually = new Virtual(); virtually.Do(Strategy); Strategy.Close("Anything");""")]
    [InlineData("""Use(Strategy.Entry); Strategy.Close("Anything"); void Use(Place place) => place("Anything", Side.Long);""")]
    [InlineData("""Strategy.Close(Strategy.PositionEntryName);""")]
    [InlineData("""var alias = Strategy; Strategy = alias; Strategy?.Close("L");""")]
    public void Id_that_an_order_has_or_may_have_is_not_reported(string statements)
    {
        string own = statements.Contains("Strategy = alias", StringComparison.Ordinal)
            ? "public StrategyNamespace? Strategy { get; set; }"
            : "";
        AnalyzerTest.Verify(
            $$"""
            using Barline;

            public delegate void Place(
                string id, Side side, double quantity = double.NaN, double limit = double.NaN, double stop = double.NaN, string ocaName = "",
                OcaType ocaType = OcaType.None, string comment = "");

            public interface IRule
            {
                void Apply();
            }

            public static class Other
            {
                public static void Enter(StrategyNamespace orders) => orders.Entry("Helped", Side.Long);

                public static void EnterMore(this StrategyNamespace orders) => orders.Entry("Extended", Side.Long);
            }

            public class Kept(StrategyNamespace orders) : IRule
            {
                public StrategyNamespace? Late { get; set; }

                public void Do() => (Late ?? orders).Entry("Kept", Side.Long);

                void IRule.Apply() => orders.Entry("Applied", Side.Long);
            }

            public class Virtual
            {
                public virtual void Do(StrategyNamespace orders) => orders.Entry("A", Side.Long);
            }

            [Strategy]
            public partial class Mine
            {
                {{own}}

                void Process(Bar bar)
                {
                    {{statements}}
                }

                private static Action<StrategyNamespace> Find() => orders => orders.Entry("Anything", Side.Long);
            }
            """);
    }

    [Fact]
    public void Ids_of_base_classes_other_parts_nested_classes_and_unused_methods_count() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            protected static void EnterBase(StrategyNamespace orders) => orders.Entry("Base", Side.Long);
        }

        [Strategy]
        public sealed partial class Mine : Common
        {
            void Process(Bar bar)
            {
                EnterBase(Strategy);
                Strategy.Close("Base");
                Strategy.Close("Part");
                Strategy.Close("Inner");
                Strategy.Close({|BAR4003:"Nobody"|});
            }

            private sealed class Inner(Mine mine)
            {
                public void Enter() => mine.Strategy.Entry("Inner", Side.Short);
            }
        }
        """,
        """
        using Barline;

        public sealed partial class Mine
        {
            public event Action? Signal;

            void Setup() => Signal += () => Strategy.Entry("Part", Side.Long);

            public void Raise() => Signal?.Invoke();
        }
        """);

    [Fact]
    public void Script_that_others_complete_is_not_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Template
        {
            void Process(Bar bar)
            {
                Enter();
                Strategy.Exit("Stop", from: "Long", loss: 10);
            }

            protected virtual void Enter() { }

            protected void Leave() => Strategy.Close("Short");
        }

        [Strategy]
        public partial class Complete : Template
        {
            protected override void Enter() => Strategy.Entry("Long", Side.Long);
        }

        [Strategy]
        public partial class Library
        {
            void Process(Bar bar) { }

            protected void Leave() => Strategy.Close("Short");
        }

        [Strategy]
        public partial class Reader : Library
        {
            void Process(Bar bar)
            {
                Strategy.Entry("Short", Side.Short);
                Leave();
            }
        }
        """);

    [Fact]
    public void Orders_in_a_table_of_rules_or_in_a_derived_process_are_not_missed() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Table
        {
            private static readonly Dictionary<int, Action<Table>> rules = new() { [1] = table => table.Strategy.Entry("One", Side.Long) };

            void Process(Bar bar)
            {
                rules[1](this);
                Strategy.Close("One");
            }
        }

        [Strategy]
        public partial class Guard
        {
            protected void Process(Bar bar) => Strategy.Exit("Stop", from: "Long", loss: 100);
        }
        """);

    [Fact]
    public void Nearest_id_is_a_property_of_the_finding()
    {
        var found = AnalyzerTest.Verify(
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                void Process(Bar bar)
                {
                    Strategy.Entry("Long", Side.Long);
                    Strategy.Entry("Short", Side.Short);
                    Strategy.Close({|BAR4003:"Shrot"|});
                }
            }
            """);

        Assert.Equal("Short", Assert.Single(found).Properties["Nearest"]);
    }
}
