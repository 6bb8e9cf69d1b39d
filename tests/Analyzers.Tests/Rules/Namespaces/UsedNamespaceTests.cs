using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class UsedNamespaceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("[ScriptNamespace(\"not a name\")]")]
    public void Use_of_a_class_that_is_no_namespace_is_reported(string mark) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        {{mark}}
        public class Stats;

        [Strategy]
        [{|BAR6001:Uses<Stats>|}]
        public partial class Mine
        {
            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Use_of_a_namespace_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [ScriptNamespace("Stats")]
        public class StatsNamespace
        {
            public double One => 1;
        }

        public class Better : StatsNamespace;

        [Strategy]
        [Uses<StatsNamespace>]
        public partial class Mine
        {
            void Process(Bar bar) => _ = Stats.One;
        }

        [Strategy]
        [Uses<Better>]
        public partial class Other
        {
            void Process(Bar bar) => _ = Stats.One;
        }
        """);
}
