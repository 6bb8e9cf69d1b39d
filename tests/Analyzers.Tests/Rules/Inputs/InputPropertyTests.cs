using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class InputPropertyTests
{
    [Theory]
    [InlineData("[Input] public decimal {|BAR1002:Price|} { get; init; }")]
    [InlineData("[Input] public int? {|BAR1002:Length|} { get; init; }")]
    [InlineData("[Input] public int[] {|BAR1002:Lengths|} { get; init; } = [];")]
    [InlineData("[Input] public Series<double> {|BAR1002:Price|} { get; init; }")]
    [InlineData("[Input] public int {|BAR1003:Length|} { get; }")]
    [InlineData("[Input] public int {|BAR1003:Length|} => 3;")]
    [InlineData("[Input] public static int {|BAR1003:Length|} { get; set; }")]
    [InlineData("[Input] public int {|BAR1003:Length|} { init { } }")]
    [InlineData("[Input] public long {|BAR1003:Length|} { get; set; } = 3;")]
    [InlineData("[Input] public long {|BAR1003:Length|} { get; private set; } = 3;")]
    public void Property_that_cannot_be_an_input_is_reported(string property) => AnalyzerTest.Verify(Script(property));

    [Theory]
    [InlineData("[Input] public int Length { get; init; } = 3;")]
    [InlineData("[Input] public double Width { get; private init; }")]
    [InlineData("[Input] public DayOfWeek Day { get; init; }")]
    [InlineData("[Input] public Source Source { get; init; } = Source.Close;")]
    [InlineData("[Input] public Timeframe Frame { get; init; }")]
    [InlineData("[Input] public Session Hours { get; init; } = Session.Always;")]
    [InlineData("[Input] public Color Line { get; init; } = Color.Teal;")]
    [InlineData("[Input] public DateTime Start { get; init; }")]
    [InlineData("[Input] public required string Name { get; init; }")]
    [InlineData("public decimal NoInput { get; }")]
    public void Property_of_an_allowed_type_is_right(string property) => AnalyzerTest.Verify(Script(property));

    [Fact]
    public void Private_input_of_a_base_class_that_is_no_script_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            [Input] public int {|BAR1003:Length|} { get; private init; } = 3;
            [Input] private int {|BAR1003:Other|} { get; init; } = 3;
            [Input] protected int Width { get; init; } = 3;
        }

        [Strategy]
        public partial class Mine : Common
        {
            void Process(Bar bar) => _ = Length + Width;
        }
        """);

    private static string Script(string property) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{property}}

            void Process(Bar bar) { }
        }
        """;
}
