using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class MakePartialTests
{
    [Fact]
    public void Script_becomes_partial_and_keeps_its_comments() => CodeFixTest.Verify(
        "BAR0001",
        """
        using Barline;

        // A comment before.
        [Strategy("Mine")] // and one behind
        public /* here */ class Mine
        {
            // and inside
            void Process(Bar bar) { }
        }
        """,
        """
        using Barline;

        // A comment before.
        [Strategy("Mine")] // and one behind
        public /* here */ partial class Mine
        {
            // and inside
            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Script_without_modifiers_becomes_partial() => CodeFixTest.Verify(
        "BAR0001",
        """
        using Barline;

        /// <summary>Documented.</summary>
        [Strategy]
        class Mine
        {
            void Process(Bar bar) { }
        }
        """,
        """
        using Barline;

        /// <summary>Documented.</summary>
        [Strategy]
        partial class Mine
        {
            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Record_without_modifiers_or_line_of_its_own_becomes_partial() => CodeFixTest.Verify(
        "BAR0001",
        "using Barline;\n[Strategy] sealed record Mine { void Process(Bar bar) { } }\n",
        "using Barline;\n[Strategy] sealed partial record Mine { void Process(Bar bar) { } }\n");

    [Fact]
    public void All_scripts_and_all_their_parts_become_partial() => CodeFixTest.VerifyAll(
        "BAR0001",
        """
        using Barline;

        [Strategy]
        class First
        {
            void Process(Bar bar) { }
        }

        namespace Inner
        {
            [Indicator]
            public sealed class Second
            {
                [Output] public Series<double> Value => Close;
            }

            [Indicator]
            public sealed class Third
            {
                [Output] public Series<double> Value => Close;
            }
        }
        """,
        """
        using Barline;

        [Strategy]
        partial class First
        {
            void Process(Bar bar) { }
        }

        namespace Inner
        {
            [Indicator]
            public sealed partial class Second
            {
                [Output] public Series<double> Value => Close;
            }

            [Indicator]
            public sealed partial class Third
            {
                [Output] public Series<double> Value => Close;
            }
        }
        """);

    private const string Nested = """
        using Barline;

        namespace Room;

        public class Outer
        {
            struct Middle
            {
                [Strategy]
                public partial class Mine
                {
                    void Process(Bar bar) { }
                }
            }
        }
        """;

    [Fact]
    public void Type_around_a_script_becomes_partial() => CodeFixTest.Verify(
        "BAR0002", Nested, Nested.Replace("public class Outer", "public partial class Outer", StringComparison.Ordinal).Replace("Middle", "{|BAR0002:Middle|}", StringComparison.Ordinal));

    [Fact]
    public void All_types_around_a_script_become_partial() => CodeFixTest.VerifyAll(
        "BAR0002",
        Nested,
        Nested.Replace("public class Outer", "public partial class Outer", StringComparison.Ordinal).Replace("struct", "partial struct", StringComparison.Ordinal));
}
