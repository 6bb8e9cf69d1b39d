using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class RunBeforeStartTests
{
    [Theory]
    [InlineData("public Mine() => series = {|BAR3010:Close|};")]
    [InlineData("public Mine() { series = {|BAR3010:Ta|}.Sma(Close, 5); }")]
    [InlineData("public Mine() { double now = {|BAR3010:Close|}; _ = now; }")]
    [InlineData("public Mine() => {|BAR3010:level.Value|} = 5;")]
    [InlineData("public Mine() => _ = {|BAR3010:level|} > 5;")]
    [InlineData("public Mine() => series = {|BAR3010:Price|};")]
    [InlineData("public Mine() => Prepare(); private void Prepare() => series = {|BAR3010:High|};")]
    [InlineData("public Mine() => {|BAR3010:Chart|}.Plot(Close, \"Close\");")]
    [InlineData("public Mine() => _ = {|BAR3010:Instrument|}.TickSize;")]
    [InlineData("public Mine() => _ = {|BAR3010:Strategy|}.Equity;")]
    [InlineData("public Series<double> Kept = {|BAR3010:Source.Close|};")]
    [InlineData("public Series<double> Kept { get; set; } = {|BAR3010:Source.Close|};")]
    [InlineData("public double Start { get => 1; init => series = {|BAR3010:Close|} * value; }")]
    public void Run_that_has_not_begun_is_reported(string member) => AnalyzerTest.Verify(Script(member));

    [Theory]
    [InlineData("public Mine() => Kept = 5; public double Kept { get; }")]
    [InlineData("public Mine() => rule = () => Close > Open;")]
    [InlineData("public Mine() => rule = IsUp;")]
    [InlineData("public Mine() => rule = () => IsUp();")]
    [InlineData("public Mine() => later = new Lazy<double>(() => Close);")]
    [InlineData("public readonly Var<double> Own = new(5);")]
    [InlineData("public Mine() => own = new Var<double>(Length); private readonly Var<double> own;")]
    [InlineData("public Mine() => _ = nameof(Close);")]
    [InlineData("public Mine() => source = Source.High;")]
    [InlineData("public Source Own { get; init; } = Source.Close;")]
    [InlineData("public double Start { get => 1; init => number = value; }")]
    [InlineData("public Mine() => number = Twice(5); private double Twice(double x) => x * 2;")]
    [InlineData("public double Range => High - Low;")]
    public void Script_that_waits_for_its_run_is_right(string member) => AnalyzerTest.Verify(Script(member));

    [Fact]
    public void Initializer_that_the_compiler_refuses_is_told_once() =>
        AnalyzerTest.Verify(Script("public Series<double> Kept = {|CS0236:Close|};"));

    private static string Script(string member) => SeriesScript.Strategy($$"""
            private Series<double> series;
            private Func<bool> rule = () => true;
            private Lazy<double> later = new(() => 1);
            private Source source;
            private double number;

            {{member}}

            void Setup()
            {
                series = Close;
                number = 1;
                source = Source.Close;
            }

            void Process(Bar bar)
            {
                if (rule() && series > later.Value + number + source) Strategy.Entry("Long", Side.Long);
            }

            private bool IsUp() => Close > Open;
        """);
}
