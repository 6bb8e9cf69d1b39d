using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class OutputFixTests
{
    [Fact]
    public void Series_of_an_indicator_without_output_is_marked_public_ones_first()
    {
        string[] titles = CodeFixTest.Verify(
            "BAR0009",
            Script("private Series<double> Half => Close / 2;\n\n    // The middle.\n    public Series<double> Middle => Half + 1;"),
            Script("private Series<double> Half => Close / 2;\n\n    // The middle.\n    [Output] public Series<double> Middle => Half + 1;"));

        Assert.Equal(["Mark 'Middle' with [Output]", "Mark 'Half' with [Output]"], titles);
    }

    [Fact]
    public void Indicator_without_series_is_left_to_its_author() =>
        CodeFixTest.VerifyNone("BAR0009", Script("public double Last { get; private set; }\n    public static Series<double> Never;"));

    [Fact]
    public void All_indicators_get_an_output() => CodeFixTest.VerifyAll(
        "BAR0009",
        Script("public Series<double> Value => Close;") + "\n\n" + Script("internal Series<double> Value => Close;", "Other", ""),
        Script("[Output] public Series<double> Value => Close;") + "\n\n" + Script("[Output] internal Series<double> Value => Close;", "Other", ""));

    private static string Script(string members, string name = "Mine", string usings = "using Barline;\n\n") => $$"""
        {{usings}}[Indicator]
        public partial class {{name}}
        {
            {{members}}
        }
        """;
}
