using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class ImportFixTests
{
    [Fact]
    public void Import_of_process_moves_to_setup_and_its_local_becomes_a_field() => CodeFixTest.Verify(
        "BAR2002",
        Script("""
            protected double last;

            void Setup()
            {
                last = Length;
            }

            void Process(Bar bar)
            {
                var average = Import(new Average { Length = Length });
                last = average.Value;
            }
            """),
        Script("""
            protected double last;
            private Average average;

            void Setup()
            {
                average = Import(new Average { Length = Length });
                last = Length;
            }

            void Process(Bar bar)
            {
                last = average.Value;
            }
            """));

    [Fact]
    public void Import_in_an_expression_gets_a_field_named_after_its_type() => CodeFixTest.Verify(
        "BAR2002",
        Script("""
            protected double average;

            void Process(Bar bar)
            {
                average = Import(new Average()).Value; // each bar
            }
            """),
        Script("""
            protected double average;
            private Average averageValue;

            void Setup()
            {
                averageValue = Import(new Average());
            }

            void Process(Bar bar)
            {
                average = averageValue.Value; // each bar
            }
            """));

    [Fact]
    public void Import_that_process_keeps_in_a_field_moves_as_it_is() => CodeFixTest.Verify(
        "BAR2002",
        Script("""
            private Average? average;
            protected double last;

            void Process(Bar bar)
            {
                average ??= Import(new Average());
                last = average.Value;
            }
            """),
        Script("""
            private Average? average;
            protected double last;

            void Setup()
            {
                average = Import(new Average());
            }

            void Process(Bar bar)
            {
                last = {|CS8602:average|}.Value;
            }
            """));

    [Fact]
    public void Import_with_a_length_of_the_bar_is_left_to_its_author() => CodeFixTest.VerifyNone(
        "BAR2002", Script("void Process(Bar bar) { int length = BarIndex; _ = Import(new Average { Length = length }).Value; }"));

    [Fact]
    public void All_imports_move_to_one_setup() => CodeFixTest.VerifyAll(
        "BAR2002",
        Script("""
            protected double last;

            void Process(Bar bar)
            {
                last = Import(new Average { Length = 5 }).Value;
                Average slow = Import(new Average { Length = 50 });
                last -= slow.Value;
            }
            """),
        Script("""
            protected double last;
            private Average average;
            private Average slow;

            void Setup()
            {
                average = Import(new Average { Length = 5 });
                slow = Import(new Average { Length = 50 });
            }

            void Process(Bar bar)
            {
                last = average.Value;
                last -= slow.Value;
            }
            """));

    private const string Unused = """
        void Setup()
        {
            Import(new Average());

            Chart.Plot(Close, "Close");
            _ = Import(new Average { Length = 5 });
        }

        void Process(Bar bar) { }
        """;

    [Fact]
    public void Unused_import_is_removed() => CodeFixTest.Verify(
        "BAR2004",
        Script(Unused),
        Script("""
            void Setup()
            {
                Chart.Plot(Close, "Close");
                _ = {|BAR2004:Import|}(new Average { Length = 5 });
            }

            void Process(Bar bar) { }
            """));

    [Fact]
    public void All_unused_imports_are_removed() => CodeFixTest.VerifyAll(
        "BAR2004",
        Script(Unused),
        Script("""
            void Setup()
            {
                Chart.Plot(Close, "Close");
            }

            void Process(Bar bar) { }
            """));

    [Fact]
    public void All_unused_imports_are_kept_in_fields() => CodeFixTest.VerifyAll(
        "BAR2004",
        Script(Unused),
        Script("""
            private Average average;
            private Average average2;

            void Setup()
            {
                average = {|BAR2004:Import|}(new Average());

                Chart.Plot(Close, "Close");
                average2 = {|BAR2004:Import|}(new Average { Length = 5 });
            }

            void Process(Bar bar) { }
            """),
        choice: 1);

    [Fact]
    public void Unused_import_is_kept_in_a_field() => CodeFixTest.Verify(
        "BAR2004",
        Script("void Setup() { Import(new Average()); }\n\nvoid Process(Bar bar) { }"),
        Script("private Average average;\n\nvoid Setup() { average = {|BAR2004:Import|}(new Average()); }\n\nvoid Process(Bar bar) { }"),
        choice: 1);

    private static string Script(string members) => $$"""
        using Barline;

        [Indicator]
        public partial class Average
        {
            [Input(Min = 1)] public int Length { get; init; } = 10;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }

        [Strategy]
        public partial class Mine
        {
            [Input] public int Length { get; init; } = 20;

            {{members.ReplaceLineEndings("\n    ")}}
        }
        """.Replace("    \n", "\n", StringComparison.Ordinal);
}
