using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class ShapeFixTests
{
    [Fact]
    public void Strategy_gets_a_process_behind_its_members() => CodeFixTest.Verify(
        "BAR0003",
        """
        using Barline;

        namespace Room
        {
            [Strategy]
            public partial class Mine
            {
                [Input] public int Length { get; init; } = 20;

                void Setup() { } // nothing yet
            }
        }
        """,
        """
        using Barline;

        namespace Room
        {
            [Strategy]
            public partial class Mine
            {
                [Input] public int Length { get; init; } = 20;

                void Setup() { } // nothing yet

                void Process(Bar bar)
                {
                }
            }
        }
        """);

    [Fact]
    public void Strategies_get_a_process_also_without_braces_or_using() => CodeFixTest.VerifyAll(
        "BAR0003",
        """
        [Barline.Strategy]
        public partial class First { }

        [Barline.Strategy]
        public partial class Second; // no braces
        """,
        """
        [Barline.Strategy]
        public partial class First
        {
            void Process(Barline.Bar bar)
            {
            }
        }

        [Barline.Strategy]
        public partial class Second
        {
            void Process(Barline.Bar bar)
            {
            }
        } // no braces
        """);

    [Fact]
    public void Abstract_is_removed() => CodeFixTest.Verify(
        "BAR0006",
        """
        using Barline;

        [Indicator]
        public abstract partial class Mine
        {
            [Output] public Series<double> Value => Close;
        }
        """,
        """
        using Barline;

        [Indicator]
        public partial class Mine
        {
            [Output] public Series<double> Value => Close;
        }
        """);

    [Fact]
    public void Static_is_removed()
    {
        string[] titles = CodeFixTest.Verify(
            "BAR0006",
            "using Barline;\n\n[Strategy]\nstatic partial class Mine;\n",
            "using Barline;\n\n[Strategy]\npartial class {|BAR0003:Mine|};\n");

        Assert.Equal(["Remove 'static'"], titles);
    }

    [Fact]
    public void Abstract_class_with_abstract_members_is_left_to_its_author() => CodeFixTest.VerifyNone(
        "BAR0006",
        """
        using Barline;

        [Strategy]
        public abstract partial class Mine
        {
            protected abstract int Length { get; }

            void Process() { }
        }
        """);

    [Fact]
    public void File_is_removed_from_all_scripts_and_from_the_types_around_them() => CodeFixTest.VerifyAll(
        "BAR0006",
        """
        using Barline;

        // Of this file.
        [Strategy]
        file partial class First
        {
            void Process(Bar bar) { }
        }

        file partial class Outer
        {
            [Strategy]
            public partial class Second
            {
                void Process(Bar bar) { }
            }
        }
        """,
        """
        using Barline;

        // Of this file.
        [Strategy]
        partial class First
        {
            void Process(Bar bar) { }
        }

        partial class Outer
        {
            [Strategy]
            public partial class Second
            {
                void Process(Bar bar) { }
            }
        }
        """);

    private const string Both = """
        using Barline;

        /// <summary>Both.</summary>
        [Strategy("Title")]
        [Indicator]
        public partial class Mine
        {
            [Output] public Series<double> Value => Close;

            void Process(Bar bar) { }
        }
        """;

    [Fact]
    public void Class_that_has_a_process_stays_a_strategy_first()
    {
        string[] titles = CodeFixTest.Verify("BAR0007", Both, Both.Replace("[Indicator]\n", "", StringComparison.Ordinal));

        Assert.Equal(["Keep [Strategy]", "Keep [Indicator]"], titles);
    }

    [Fact]
    public void Class_may_stay_an_indicator() => CodeFixTest.Verify("BAR0007", Both, Both.Replace("[Strategy(\"Title\")]\n", "", StringComparison.Ordinal), choice: 1);

    [Fact]
    public void All_classes_keep_one_of_two_marks() => CodeFixTest.VerifyAll(
        "BAR0007",
        """
        using Barline;

        [Indicator, Strategy]
        public partial class First
        {
            [Output] public Series<double> Value => Close;
        }

        [IndicatorAttribute(Overlay = true)]
        [Barline.Strategy]
        public partial class Second
        {
            [Output] public Series<double> Value => Close;
        }
        """,
        """
        using Barline;

        [Indicator]
        public partial class First
        {
            [Output] public Series<double> Value => Close;
        }

        [IndicatorAttribute(Overlay = true)]
        public partial class Second
        {
            [Output] public Series<double> Value => Close;
        }
        """);
}
