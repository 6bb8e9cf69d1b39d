using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class InputValuesFixTests
{
    [Theory]
    [InlineData("[Input(Min = 1)] public int Length { get; init; } = 0; // none", "[Input(Min = 1)] public int Length { get; init; } = 1; // none")]
    [InlineData("[Input(Min = 2)] public int Length { get; init; }", "[Input(Min = 2)] public int Length { get; init; } = 2;")]
    [InlineData("[Input(Max = 9.5)] public int Length { get; init; } = 20;", "[Input(Max = 9.5)] public int Length { get; init; } = 9;")]
    [InlineData("[Input(Min = 0.5, Max = 3)] public double Width { get; init; } = 4;", "[Input(Min = 0.5, Max = 3)] public double Width { get; init; } = 3;")]
    [InlineData("int length; void Setup() => length = Input.Int(\"Length\", 0, min: 1);", "int length; void Setup() => length = Input.Int(\"Length\", 1, min: 1);")]
    [InlineData("double width; void Setup() => width = Input.Double(max: 2.5, title: \"W\", defaultValue: 3);", "double width; void Setup() => width = Input.Double(max: 2.5, title: \"W\", defaultValue: 2.5);")]
    public void Default_becomes_the_nearest_bound(string wrong, string right) => CodeFixTest.Verify("BAR1004", Script(wrong), Script(right));

    [Fact]
    public void Default_that_is_na_is_left_to_its_author() =>
        CodeFixTest.VerifyNone("BAR1004", Script("[Input(Min = 1)] public double Width { get; init; } = double.NaN;"));

    [Fact]
    public void All_defaults_become_their_nearest_bound() => CodeFixTest.VerifyAll(
        "BAR1004",
        Script("[Input(Min = 1)] public int Length { get; init; } = 0;\n    [Input(Max = 9)] public int Other { get; init; } = 20;"),
        Script("[Input(Min = 1)] public int Length { get; init; } = 1;\n    [Input(Max = 9)] public int Other { get; init; } = 9;"));

    [Theory]
    [InlineData("[Input(Min = 9, Max = 1)] public int Length { get; init; } = 5;", "[Input(Min = 1, Max = 9)] public int Length { get; init; } = 5;")]
    [InlineData("int length; void Setup() => length = Input.Int(\"L\", 5, 9, 1);", "int length; void Setup() => length = Input.Int(\"L\", 5, 1, 9);")]
    public void Bounds_are_swapped(string wrong, string right) => CodeFixTest.Verify("BAR1005", Script(wrong), Script(right));

    [Fact]
    public void All_bounds_are_swapped() => CodeFixTest.VerifyAll(
        "BAR1005",
        Script("[Input(Min = 9, Max = 1)] public int Length { get; init; } = 5;\n    [Input(Max = -1, Min = 1)] public int Other { get; init; }"),
        Script("[Input(Min = 1, Max = 9)] public int Length { get; init; } = 5;\n    [Input(Max = 1, Min = -1)] public int Other { get; init; }"));

    [Theory]
    [InlineData("[Input(Min = 1, Step = -2)] public int Length { get; init; } = 5;", "[Input(Min = 1, Step = 2)] public int Length { get; init; } = 5;")]
    [InlineData("[Input(Step = 0, Min = 1)] public int Length { get; init; } = 5;", "[Input(Min = 1)] public int Length { get; init; } = 5;")]
    [InlineData("int length; void Setup() => length = Input.Int(\"L\", 5, step: 0);", "int length; void Setup() => length = Input.Int(\"L\", 5);")]
    public void Step_becomes_positive_or_goes(string wrong, string right) => CodeFixTest.Verify("BAR1006", Script(wrong), Script(right));

    [Fact]
    public void All_steps_become_positive() => CodeFixTest.VerifyAll(
        "BAR1006",
        Script("[Input(Min = 1, Step = -2)] public int Length { get; init; } = 5;\n    [Input(Min = 1, Step = 0)] public int Other { get; init; } = 5;"),
        Script("[Input(Min = 1, Step = 2)] public int Length { get; init; } = 5;\n    [Input(Min = 1)] public int Other { get; init; } = 5;"));

    [Theory]
    [InlineData("[Input(Options = new object[] { \"a\", \"b\" })] public string Name { get; init; } = \"c\";", "[Input(Options = new object[] { \"a\", \"b\" })] public string Name { get; init; } = \"a\";")]
    [InlineData("int length; void Setup() => length = Input.Int(\"L\", 5, options: [10, 20]);", "int length; void Setup() => length = Input.Int(\"L\", 10, options: [10, 20]);")]
    public void Default_becomes_the_first_option(string wrong, string right) => CodeFixTest.Verify("BAR1007", Script(wrong), Script(right));

    [Fact]
    public void All_defaults_become_their_first_options() => CodeFixTest.VerifyAll(
        "BAR1007",
        Script("[Input(Options = [1, 2])] public int Length { get; init; } = 5;\n    [Input(Options = [3, 4])] public int Other { get; init; }".Replace("[1, 2]", "new object[] { 1, 2 }", StringComparison.Ordinal).Replace("[3, 4]", "new object[] { 3, 4 }", StringComparison.Ordinal)),
        Script("[Input(Options = [1, 2])] public int Length { get; init; } = 1;\n    [Input(Options = [3, 4])] public int Other { get; init; } = 3;".Replace("[1, 2]", "new object[] { 1, 2 }", StringComparison.Ordinal).Replace("[3, 4]", "new object[] { 3, 4 }", StringComparison.Ordinal)));

    private static string Script(string members) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{members}}

            void Process(Bar bar) { }
        }
        """.Replace("int length;", "public int length;", StringComparison.Ordinal).Replace("double width;", "public double width;", StringComparison.Ordinal);
}
