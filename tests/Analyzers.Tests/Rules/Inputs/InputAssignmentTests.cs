using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class InputAssignmentTests
{
    [Theory]
    [InlineData("public Mine() => {|BAR1009:Length|} = 30;")]
    [InlineData("public Mine() { {|BAR1009:this.Length|}++; {|BAR1009:Length|} += 2; }")]
    [InlineData("public Mine() => ({|BAR1009:Length|}, kept) = (3, 4);")]
    [InlineData("void Setup() => {|BAR1009:Other|} = 30;")]
    [InlineData("void Setup() => Help(); void Help() { if (kept > 3) { {|BAR1009:Other|}--; } }")]
    public void Assignment_to_an_input_of_the_script_is_reported(string members) => AnalyzerTest.Verify(Script(members));

    [Fact]
    public void Assignment_outside_of_a_constructor_is_the_compilers_to_tell() => AnalyzerTest.Verify(Script("void Setup() => {|CS8852:Length|} = 30;"));

    [Theory]
    [InlineData("void Setup() => kept = new Mine { Length = 30 }.Length;")]
    [InlineData("void Setup() => kept = Length;")]
    [InlineData("private int length; void Setup() => length = Length + 1; public int Longer => length;")]
    [InlineData("public Mine() { } public Mine(int length) => Length = length;")]
    [InlineData("public Mine() { } public Mine(int length) => Length = Math.Max(2, length);")]
    [InlineData("private int Plain { get; set; } void Setup() => Plain = 3;")]
    [InlineData("static void Reset(Mine other) => other.Other = 3;")]
    public void Setting_inputs_of_new_scripts_and_fields_is_right(string members) => AnalyzerTest.Verify(Script(members));

    [Fact]
    public void Base_input_that_a_derived_script_assigns_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            [Input] public int Length { get; init; } = 20;
        }

        [Strategy]
        public partial class Mine : Common
        {
            public Mine() => {|BAR1009:Length|} = 50;

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

            [Input] public int Length { get; init; } = 20;

            #pragma warning disable BAR1003
            [Input] public int Other { get; set; } = 20;
            #pragma warning restore BAR1003

            {{members}}

            void Process(Bar bar) => kept++;
        }
        """;
}
