using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class InputSettableFixTests
{
    [Theory]
    [InlineData("public int Length { get; } = 20;", "public int Length { get; init; } = 20;")]
    [InlineData("public static int Length { get; set; } = 20; // shared", "public int Length { get; init; } = 20; // shared")]
    [InlineData("public int Length => 20;", "public int Length { get; init; } = 20;")]
    public void Input_gets_an_init_accessor(string wrong, string right) => CodeFixTest.Verify("BAR1003", Script(wrong), Script(right));

    [Fact]
    public void Input_that_is_computed_from_code_is_left_to_its_author() =>
        CodeFixTest.VerifyNone("BAR1003", Script("public int Length { get { return BarIndex; } }"));

    [Fact]
    public void All_inputs_get_an_init_accessor() => CodeFixTest.VerifyAll(
        "BAR1003",
        Script("public int Length { get; } = 20;\n    [Input] public int Other { get; }"),
        Script("public int Length { get; init; } = 20;\n    [Input] public int Other { get; init; }"));

    private static string Script(string property) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            [Input] {{property}}

            void Process(Bar bar) { }
        }
        """;
}
