using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class SeriesInStaticTests
{
    [Theory]
    [InlineData("public static Series<double> {|BAR3008:Kept|};")]
    [InlineData("public static Series<double> {|BAR3008:Kept|} { get; set; }")]
    [InlineData("public static readonly Var<double> {|BAR3008:Kept|} = new(0);")]
    [InlineData("public static SeriesExpression<bool> {|BAR3008:Kept|};")]
    [InlineData("public static readonly List<Series<double>> {|BAR3008:Kept|} = new();")]
    [InlineData("public static readonly Dictionary<string, Var<double>> {|BAR3008:Kept|} = new();")]
    [InlineData("public static Series<double>[] {|BAR3008:Kept|} = new Series<double>[2];")]
    [InlineData("public static Lazy<Series<double>>? {|BAR3008:Kept|};")]
    [InlineData("public static (Series<double> Fast, int Length) {|BAR3008:Kept|};")]
    [InlineData("public static Bar {|BAR3008:Kept|};")]
    [InlineData("public static Bar? {|BAR3008:Kept|};")]
    [InlineData("public static readonly List<Bar> {|BAR3008:Kept|} = new();")]
    [InlineData("public static TaNamespace? {|BAR3008:Kept|};")]
    [InlineData("[ThreadStatic] public static Series<double> {|BAR3008:Kept|};")]
    public void What_belongs_to_a_run_is_reported_in_a_static(string member) => AnalyzerTest.Verify(Script(member));

    [Theory]
    [InlineData("{|BAR3008:any|} = Close;")]
    [InlineData("{|BAR3008:later|} = () => Close;")]
    [InlineData("Series<double> price = High; {|BAR3008:later|} = () => price;")]
    [InlineData("{|BAR3008:later|} = Now;")]
    public void Series_behind_another_type_is_reported_where_a_static_is_given_it(string statement) => AnalyzerTest.Verify(Script($$"""
            private static object? any = null;
            private static Func<double>? later = null;

            void Update()
            {
                {{statement}}
                _ = any;
                _ = later;
            }

            private double Now() => Close;
        """));

    [Theory]
    [InlineData("public Series<double> Kept; public Bar Last { get; set; }")]
    [InlineData("public static Series<double> Twice(Series<double> source) => source + source;")]
    [InlineData("public static double Range(Bar bar) => bar.High - bar.Low;")]
    [InlineData("public static readonly Func<Series<double>, double> Now = series => series;")]
    [InlineData("public static readonly Func<Bar, bool> IsUp = bar => bar.Close > bar.Open;")]
    [InlineData("public static readonly IComparer<Bar> ByClose = Comparer<Bar>.Create((a, b) => a.Close.CompareTo(b.Close));")]
    [InlineData("public static readonly Bar Empty = new(default, 1, 1, 1, 1, 0);")]
    [InlineData("public static readonly Source Default = Source.Close;")]
    [InlineData("public static readonly int[] Lengths = [5, 10];")]
    [InlineData("public const double Level = 3;")]
    [InlineData("public static string Name => nameof(Close);")]
    [InlineData("private static Func<double>? later; void Update() { double now = Close; later = () => 3; _ = later; _ = now; }")]
    [InlineData("private static Action<Series<double>>? show; void Update() { show = series => Console.WriteLine(series); _ = show; }")]
    public void What_belongs_to_no_run_is_right(string member) => AnalyzerTest.Verify(Script(member));

    [Fact]
    public void Bars_and_namespaces_that_a_program_makes_are_right() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Program
        {
            private static readonly List<Bar> Bars = [new(default, 1, 1, 1, 1, 0)];
            private static readonly MyTa Functions = new();

            public static BacktestEngine Engine() => new BacktestEngine().RegisterNamespace<TaNamespace>(Functions);

            public static BarSeries Series() => BarSeries.FromBars(Bars);
        }

        public sealed class MyTa : TaNamespace
        {
        }
        """);

    [Fact]
    public void Series_is_reported_in_the_static_of_another_class() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Store
        {
            public static Series<double> {|BAR3008:Last|};
        }
        """);

    private static string Script(string member) => SeriesScript.Strategy($$"""
            {{member}}

            void Process(Bar bar)
            {
            }
        """);
}
