using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ImportResultTests
{
    [Theory]
    [InlineData("void Setup() => {|BAR2004:Import|}(new Trend());")]
    [InlineData("void Setup() { {|BAR2004:this.Import|}(new Trend { Length = 3 }); }")]
    [InlineData("void Setup() { _ = {|BAR2004:Import<Trend>|}(new()); }")]
    [InlineData("void Setup() => Bind(); void Bind() => {|BAR2004:Import|}(Make()); static Trend Make() => new();")]
    [InlineData("void Setup() { Trend trend = {|BAR2004:Import|}(new Trend()); }")]
    [InlineData("void Setup() { Action bind = () => { var trend = {|BAR2004:Import|}(new Trend()); }; bind(); }")]
    [InlineData("private Trend trend; void Setup() => trend = {|BAR2004:Import|}(new Trend());")]
    [InlineData("private Trend trend; void Setup() { this.trend = {|BAR2004:Import|}(new Trend()); trend = null!; }")]
    [InlineData("private Trend Trend { get; set; } void Setup() => Trend = {|BAR2004:Import|}(new Trend());")]
    public void Import_whose_result_is_dropped_is_reported(string members) => AnalyzerTest.Verify(Script(members));

    [Theory]
    [InlineData("private Trend trend; void Setup() => trend = Import(new Trend()); public Trend Kept => trend;")]
    [InlineData("void Setup() { Trend trend = Import(new Trend()); Chart.Plot(trend.Average, \"Average\", Color.Teal); }")]
    [InlineData("void Setup() => Chart.Plot(Import(new Trend()).Average, \"Average\", Color.Teal);")]
    [InlineData("private readonly Trend trend = new(); void Setup() => Import(trend); public Trend Kept => trend;")]
    [InlineData("private Trend trend; void Setup() => Import(trend = new Trend()); public Trend Kept => trend;")]
    [InlineData("private readonly List<Trend> trends = []; void Setup() => trends.Add(Import(new Trend())); public int Count => trends.Count;")]
    [InlineData("private Trend trend; void Setup() => trend = Bind(); Trend Bind() => Import(new Trend()); public Trend Kept => trend;")]
    [InlineData("void Setup() { Trend trend = Import(new Trend()); Action plot = () => Chart.Plot(trend.Average, \"Average\", Color.Teal); plot(); }")]
    [InlineData("void Setup() => Import(new Drawn());")]
    [InlineData("void Setup() => Import(3); static int Import(int x) => x;")]
    [InlineData("private Trend trend; void Setup() => trend = Import(new Trend()); private sealed class View(Mine mine) { public Trend Trend => mine.trend; }")]
    [InlineData("private Trend trend; void Setup() { trend = Import(new Trend()); Keep(ref trend); } static void Keep(ref Trend given) => _ = given;")]
    [InlineData("private Trend trend; void Setup() => trend = Import(new Trend()); public override string ToString() => nameof(trend);")]
    [InlineData("private Trend trend; public Trend Last; void Setup() => Last = trend = Import(new Trend());")]
    [InlineData("protected Trend Inner; internal Trend Other { get; private set; } void Setup() { Inner = Import(new Trend()); Other = Import(new Trend()); }")]
    [InlineData("private Trend Kept { get => null!; set { Chart.Plot(value.Average, \"Average\", Color.Teal); } } void Setup() => Kept = Import(new Trend());")]
    [InlineData("private Drawn drawn; void Setup() => drawn = Import(new Drawn());")]
    public void Import_that_is_kept_or_draws_is_right(string members) => AnalyzerTest.Verify(Script(members));

    private static string Script(string members) => ImportSource.Strategy(members + " void Process() { }") +
        """


        [Indicator]
        public partial class Drawn
        {
            [Output] public Series<double> Average => Ta.Sma(Close, 20);

            void Setup() => Chart.Plot(Average, "Average", Color.Teal);
        }
        """;
}
