using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class NamespaceNameTests
{
    private const string namespaces =
        """
        using Barline;

        [ScriptNamespace("Stats")]
        public class First
        {
            public double One => 1;
        }

        [ScriptNamespace("Stats")]
        public class Second
        {
            public double Two => 2;
        }

        public class Better : First
        {
            public double Three => 3;
        }

        [ScriptNamespace("More")]
        public class Third : First;
        """;

    [Fact]
    public void Second_namespace_of_a_name_is_reported()
    {
        var found = AnalyzerTest.Verify(
            namespaces,
            """
            using Barline;

            [Strategy]
            [Uses<First>]
            [{|BAR6002:Uses<Second>|}]
            public partial class Mine
            {
                void Process(Bar bar) => _ = Stats.One;
            }
            """);

        Assert.Equal(
            "'Second' would be 'Stats' in 'Mine', but 'First' has that name already; leave one of them out, or rename one in its [ScriptNamespace]",
            Assert.Single(found).GetMessage());
    }

    [Fact]
    public void Name_that_a_base_script_or_another_part_has_is_reported() => AnalyzerTest.Verify(
        namespaces,
        """
        using Barline;

        [Strategy]
        [Uses<First>]
        public partial class Base
        {
            void Process(Bar bar) => _ = Stats.One;
        }

        [Strategy]
        [{|BAR6002:Uses<Better>|}]
        public partial class Derived : Base;

        [Indicator]
        [Uses<Second>]
        public partial class Parts
        {
            [Output] public Series<double> Line => Ta.Sma(Close, 5) * Stats.Two;
        }
        """,
        """
        [{|BAR6002:Barline.Uses<First>|}]
        public partial class Parts;
        """);

    [Fact]
    public void Names_that_differ_or_repeat_one_namespace_are_right() => AnalyzerTest.Verify(
        namespaces,
        """
        using Barline;

        [Strategy]
        [Uses<First>]
        [Uses<Third>]
        public partial class Base
        {
            protected void Process(Bar bar) => _ = Stats.One + More.One;
        }

        [Strategy]
        [Uses<First>]
        public partial class Derived : Base
        {
            void Process() => _ = Stats.One;
        }

        [Uses<Second>]
        public class Plain;

        [Strategy]
        [Uses<First>]
        public partial class OfPlain : Plain
        {
            void Process(Bar bar) => _ = Stats.One;
        }

        [Uses<First>]
        [Uses<Second>]
        public class NoScript;
        """);

    [Theory]
    [InlineData("Ta")]
    [InlineData("Input")]
    [InlineData("Chart")]
    [InlineData("Strategy")]
    [InlineData("Close")]
    [InlineData("BarIndex")]
    public void Name_of_a_default_member_is_reported(string name)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [ScriptNamespace("{{name}}")]
            public class Own
            {
                public double One => 1;
            }

            [Strategy]
            [{|BAR6003:Uses<Own>|}]
            public partial class Mine
            {
                void Process(Bar bar) => _ = {{name}}.One;
            }
            """);

        Assert.StartsWith($"'Own' is named '{name}', and hides the SDK's own '{name}' in 'Mine';", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Namespace_derived_from_the_default_or_hiding_nothing_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [ScriptNamespace("Ta")]
        public class MyTa : TaNamespace
        {
            public Series<double> Smooth(Series<double> source) => Ema(Ema(source, 5), 5);
        }

        [ScriptNamespace("Strategy")]
        public class MyStrategy : StrategyNamespace;

        [ScriptNamespace("ta")]
        public class Lower
        {
            public double One => 1;
        }

        [ScriptNamespace("Close")]
        public class Unused
        {
            public double One => 1;
        }

        [Strategy]
        [Uses<MyTa>]
        [Uses<MyStrategy>]
        [Uses<Lower>]
        public partial class Mine
        {
            void Process(Bar bar) => _ = Ta.Smooth(Ta.Sma(Close, 5)) + ta.One + Strategy.PositionSize;
        }
        """);

    [Fact]
    public void Name_of_what_only_strategies_have_is_reported_in_an_indicator_too() => AnalyzerTest.Verify(
        """
        using Barline;

        [ScriptNamespace("Strategy")]
        public class Plan
        {
            public double One => 1;
        }

        [Indicator]
        [{|BAR6003:Uses<Plan>|}]
        public partial class Line
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 5) * Strategy.One;
        }
        """);
}
