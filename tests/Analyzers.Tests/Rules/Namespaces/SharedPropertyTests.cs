using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class SharedPropertyTests
{
    [Theory]
    [InlineData("[Shared] public double {|BAR6004:Regime|} { get; set; }", "is not partial, so that each script has a value of its own; write 'partial' before its type")]
    [InlineData("[Shared] internal string {|BAR6004:Name|} { get; set; } = \"\";", "is not partial")]
    [InlineData("[Shared] public static double {|BAR6004:Regime|} { get; set; }", "is static, and would be shared with other runs too; make it an instance property")]
    [InlineData("[Shared] public double {|BAR6004:Regime|} { get; }", "is not partial")]
    [InlineData("[Shared] public double {|BAR6004:Regime|} { get; init; }", "can be set by an initializer only; write '{ get; set; }'")]
    [InlineData("[Shared] public double {|BAR6004:Regime|} { set => _ = value; }", "is not partial")]
    [InlineData("[Shared] public partial double {|BAR6004:Regime|} { get; init; }", "can be set by an initializer only; write '{ get; set; }'")]
    [InlineData("[Shared] public double {|BAR6004:this|}[int x] { get => x; set => _ = value; }", "is an indexer; write a property")]
    [InlineData("[Shared] public partial double {|BAR6004:Regime|} { get; set; } public partial double Regime { get => 1; set => _ = value; }", "has a body of its own")]
    public void Property_that_cannot_be_shared_is_reported(string member, string problem)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Strategy]
            public partial class Mine
            {
                {{member}}

                void Process(Bar bar) { }
            }
            """);

        Assert.Contains(problem, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Shared] public partial double Regime { get; }", "if (Regime > bar.Close) Strategy.Entry(\"Long\", Side.Long);")]
    [InlineData("[Shared] internal partial string? Regime { get; }", "if (Regime is null) Strategy.CloseAll();")]
    [InlineData("[Shared] private partial double Regime { set; }", "Regime = bar.Close;")]
    public void Property_that_the_script_only_reads_or_only_sets_is_right(string member, string statement) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{member}}

            void Process(Bar bar)
            {
                {{statement}}
            }
        }
        """);

    [Fact]
    public void Property_of_a_class_that_is_no_script_is_reported()
    {
        var found = AnalyzerTest.Verify(
            """
            using Barline;

            public class Helper
            {
                [Shared] public double {|BAR6004:Regime|} { get; set; }
            }
            """);

        Assert.Contains("stands in 'Helper', which is no script; mark the class [Strategy] or [Indicator]", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_of_one_name_are_reported_at_each_declaration()
    {
        var found = AnalyzerTest.Verify(
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                [Shared] public partial double {|BAR6005:Regime|} { get; set; }

                void Process(Bar bar) => Regime = 1;
            }
            """,
            """
            namespace Others;

            [Barline.Indicator]
            public partial class Line
            {
                [Barline.SharedAttribute] internal partial int {|BAR6005:Regime|} { get; set; }

                [Barline.Output] public Barline.Series<double> Value => Close * Regime;
            }
            """);

        Assert.Equal("The shared 'Regime' is a double here, but a int in 'Line'; give both one type, or rename one", found[0].GetMessage());
        Assert.Equal("The shared 'Regime' is a int here, but a double in 'Mine'; give both one type, or rename one", found[1].GetMessage());
    }

    [Fact]
    public void Properties_that_agree_or_are_not_shared_are_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            [Shared] public partial double Regime { get; set; }

            [Shared] public partial string? Name { get; set; }

            public int Count { get; set; }

            void Process(Bar bar) => Regime = 1;
        }

        [Indicator]
        public partial class Line
        {
            [Shared] public partial Double Regime { get; set; }

            [Shared] public partial int Count { get; set; }

            [Output] public Series<double> Value => Close * Regime;
        }

        public class Plain
        {
            public int Regime { get; set; }
        }
        """);
}
