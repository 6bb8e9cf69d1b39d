using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class FrozenValueFixTests
{
    [Theory]
    [InlineData("[Output] public Series<double> Far => Close > Open ? High : Low; // far", "[Output] public double Far => Close > Open ? High : Low; // far")]
    [InlineData("[Output] public Series<double> Far { get { return Close > Open ? High : Low; } }", "[Output] public double Far { get { return Close > Open ? High : Low; } }")]
    [InlineData("private double last; void Setup() => last = Close; [Output] public double Value => last + 1;", "private Series<double> last; void Setup() => last = Close; [Output] public double Value => last + 1;")]
    [InlineData("private double last; void Setup() => last = Close - Open; [Output] public double Value => last;", "private Series<double> last; void Setup() => last = Close - Open; [Output] public double Value => last;")]
    public void Value_that_would_freeze_stays_live(string wrong, string right) => CodeFixTest.Verify("BAR3005", Script(wrong), Script(right));

    [Theory]
    [InlineData("[Output] public Series<double> Far => Close > Open ? High : Low; [Output] public Series<double> Mean => Ta.Sma(Far, 5);")]
    [InlineData("private double last; void Setup() => last = Close; [Output] public double Value => last; void Process() => last = 2;")]
    [InlineData("private double last; void Setup() { if (Close > Open) last = 2; } [Output] public double Value => last;")]
    public void Value_that_others_depend_on_is_left_to_its_author(string wrong) => CodeFixTest.VerifyNone("BAR3005", Script(wrong));

    [Fact]
    public void All_values_of_outputs_that_would_freeze_stay_live() => CodeFixTest.VerifyAll(
        "BAR3005",
        Script("[Output] public Series<double> Far => Close > Open ? High : Low;\n    [Output] public Series<double> Top => Math.Max(Close, Open);"),
        Script("[Output] public double Far => Close > Open ? High : Low;\n    [Output] public double Top => Math.Max(Close, Open);"));

    [Theory]
    [InlineData("private static Series<double> line; void Setup() => line = Close; [Output] public double Value => line;", "private Series<double> line; void Setup() => line = Close; [Output] public double Value => line;")]
    [InlineData("static readonly List<Bar> kept = []; void Process(Bar bar) => kept.Add(bar); [Output] public int Value => kept.Count;", "readonly List<Bar> kept = []; void Process(Bar bar) => kept.Add(bar); [Output] public int Value => kept.Count;")]
    public void Static_that_keeps_what_belongs_to_a_run_becomes_a_field(string wrong, string right) => CodeFixTest.Verify("BAR3008", Script(wrong), Script(right));

    [Fact]
    public void Static_that_static_code_uses_is_left_to_its_author() => CodeFixTest.VerifyNone(
        "BAR3008", Script("private static Bar last; void Process(Bar bar) => last = bar; static double Read() => last.Close; [Output] public double Value => Read();"));

    [Fact]
    public void All_statics_that_keep_what_belongs_to_a_run_become_fields() => CodeFixTest.VerifyAll(
        "BAR3008",
        Script("private static Bar last;\n    private static Bar first;\n    void Process(Bar bar) => (first, last) = (last, bar);\n    [Output] public double Value => last.Close - first.Close;"),
        Script("private Bar last;\n    private Bar first;\n    void Process(Bar bar) => (first, last) = (last, bar);\n    [Output] public double Value => last.Close - first.Close;"));

    private static string Script(string members) => $$"""
        using Barline;

        [Indicator]
        public partial class Mine
        {
            {{members}}
        }
        """;
}
