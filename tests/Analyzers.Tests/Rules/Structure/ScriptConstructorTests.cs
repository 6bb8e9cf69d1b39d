using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ScriptConstructorTests
{
    [Theory]
    [InlineData("public partial class Mine", "private {|BAR0010:Mine|}(int length) { }")]
    [InlineData("public sealed partial class Mine", "protected {|BAR0010:{|CS0628:Mine|}|}(int length) { }")]
    [InlineData("public partial class Mine", "private {|BAR0010:Mine|}(int length) { } private Mine(string name) : this(name.Length) { }")]
    [InlineData("public partial record Mine", "private {|BAR0010:Mine|}(int length) { }")]
    public void Script_that_nobody_can_make_is_reported(string declaration, string members) => AnalyzerTest.Verify(Script(declaration, members));

    [Theory]
    [InlineData("private Mine() { }")]
    [InlineData("private Mine(int length = 3) { }")]
    [InlineData("public Mine(int length) { }")]
    [InlineData("internal Mine(int length) { }")]
    [InlineData("protected Mine(int length) { }")]
    [InlineData("private Mine(int length) { } public Mine() : this(3) { }")]
    [InlineData("private Mine(int length) { } public static Mine OfLength(int length) => new(length);")]
    [InlineData("private Mine(int length) { } public static Mine OfLength(int length) => new Mine(length);")]
    [InlineData("private Mine(int length) { } private sealed class Long() : Mine(200);")]
    public void Script_that_somebody_can_make_is_right(string members) => AnalyzerTest.Verify(Script("public partial class Mine", members));

    [Fact]
    public void Private_constructor_of_a_class_that_is_no_script_is_right() => AnalyzerTest.Verify(
        """
        public sealed class Mine
        {
            private Mine(int length) => _ = length;
        }
        """);

    private static string Script(string declaration, string members) =>
        $$"""
        using Barline;

        [Strategy]
        {{declaration}}
        {
            {{members}}

            void Process(Bar bar) { }
        }
        """;
}
