using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class InputTitleTests
{
    [Theory]
    [InlineData("[Input(\"Length\")] public int Fast { get; init; } [Input({|BAR1008:\"Length\"|})] public int Slow { get; init; }")]
    [InlineData("[Input] public int Fast { get; init; } [Input({|BAR1008:\"fast\"|})] public int Slow { get; init; }")]
    [InlineData("[Input(\"Slow\")] public int Fast { get; init; } [Input] public int {|BAR1008:Slow|} { get; init; }")]
    [InlineData("[Input(\"Length\")] public int Fast { get; init; } void Setup() => kept = Input.Int({|BAR1008:\"Length\"|}, 20);")]
    [InlineData("[Input(\"Length\")] public int Fast { get; init; } void Setup() => kept = Input.Int({|BAR1008:\"Fast\"|}, 20);")]
    [InlineData("void Setup() => kept = Input.Int(\"Length\", 20) + Input.Int({|BAR1008:\"Length\"|}, 30);")]
    [InlineData("void Setup() { kept = Input.Int(\"Length\", 20); More(); } void More() => kept += (int)Input.Double({|BAR1008:\"Length\"|}, 30);")]
    [InlineData("private const string Title = \"Length\"; void Setup() => kept = Input.Int(Title, 20) + Input.Int({|BAR1008:Title|}, 30);")]
    public void Two_inputs_with_one_title_are_reported(string members) => AnalyzerTest.Verify(Script(members));

    [Theory]
    [InlineData("[Input(\"Fast length\")] public int Fast { get; init; } [Input(\"Slow length\")] public int Slow { get; init; }")]
    [InlineData("[Input(\"Fast\")] public int Fast { get; init; } [Input] public int Slow { get; init; }")]
    [InlineData("[Input(\"Length\", Group = \"Fast\")] public int Fast { get; init; } public int Length => Fast;")]
    [InlineData("void Setup() { for (int i = 0; i < 3; i++) { kept += Input.Int(\"Length \" + i, 20); } }")]
    [InlineData("void Setup() => kept = Read() + Read(); int Read() => Input.Int(\"Length\", 20);")]
    [InlineData("[Input] public bool IsFast { get; init; } void Setup() { if (IsFast) { kept = Input.Int(\"Length\", 20); } else { kept = Input.Int(\"Length\", 50); } }")]
    [InlineData("[Input] public DayOfWeek Day { get; init; } void Setup() => kept = Day switch { DayOfWeek.Monday => Input.Int(\"Length\", 20), _ => Input.Int(\"Length\", 50) };")]
    [InlineData("void Setup() => kept = Input.Int(\"Length\", 20) + Input.Int(\"Width\", 20); void Never() => kept = Input.Int(\"Length\", 20);")]
    public void Inputs_that_can_be_told_apart_are_right(string members) => AnalyzerTest.Verify(Script(members));

    [Fact]
    public void Input_that_hides_or_overrides_one_of_a_base_class_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Base
        {
            [Input("Length")] public virtual int Fast { get; init; } = 10;

            [Input("Width")] public int Wide { get; init; } = 10;

            protected void Process(Bar bar) { }
        }

        [Strategy]
        public partial class Derived : Base
        {
            [Input("Length")] public override int Fast { get; init; } = 20;

            [Input("Width")] public new int Wide { get; init; } = 20;
        }
        """);

    [Fact]
    public void Title_of_a_base_class_is_taken() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            [Input("Length")] public int Fast { get; init; } = 10;

            [Input({|BAR1008:"Length"|})] public int Medium { get; init; } = 10;
        }

        [Strategy]
        public partial class First : Common
        {
            [Input({|BAR1008:"Length"|})] public int Slow { get; init; } = 20;

            void Process(Bar bar) { }
        }

        [Strategy]
        public partial class Second : Common
        {
            void Process(Bar bar) { }
        }
        """);

    private static string Script(string members) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            private int kept;

            {{members}}

            void Process(Bar bar) => _ = kept++;
        }
        """;
}
