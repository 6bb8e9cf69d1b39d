using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ImportFlowTests
{
    [Theory]
    [InlineData("private Trend trend; void Setup() { Plot({|BAR2005:trend.Average|}); trend = Import(new Trend()); }")]
    [InlineData("private Trend trend = new(); void Setup() { Plot({|BAR2005:this.trend.Average|}); trend = Import(trend); }")]
    [InlineData("void Setup() { Trend trend = new(); Plot({|BAR2005:trend.Average|}); Import(trend); Plot(trend.Average); }")]
    [InlineData("void Setup() { Trend trend = new(); if (Choice) { Plot({|BAR2005:trend.Average|}); } trend = Import(trend); Plot(trend.Average); }")]
    [InlineData("private Trend trend = new(); void Setup() { Draw(); trend = Import(trend); } void Draw() => Plot({|BAR2005:trend.Average|});")]
    [InlineData("private readonly Trend trend = new(); void Setup() { if (Choice) { Draw(); } Import(trend); Draw(); } void Draw() { int n = trend.Length; Plot({|BAR2005:this.trend.Average|}, n); }")]
    [InlineData("private Trend trend; void Setup() { Draw(); Draw(); trend = Import(new Trend()); } void Draw() => Plot({|BAR2005:trend.Average|});")]
    public void Output_that_is_read_before_the_import_is_reported(string members) => AnalyzerTest.Verify(Script(members));

    [Theory]
    [InlineData("private Trend trend; void Setup() { trend = Import(new Trend()); Plot(trend.Average); }")]
    [InlineData("private Trend trend; void Setup() { Bind(); Plot(trend.Average); trend = Import(new Trend { Length = 3 }); } void Bind() => trend = Import(new Trend());")]
    [InlineData("private Trend trend; void Setup() { trend = Import(new Trend()); Plot(trend.Average); trend = Import(new Trend { Length = 3 }); }")]
    [InlineData("private Trend? trend; void Setup() { for (int i = 1; i < 3; i++) { if (trend is not null) { Plot(trend.Average); } trend = Import(new Trend { Length = i }); } }")]
    [InlineData("private Trend trend; void Setup() { Action plot = () => Plot(trend.Average); trend = Import(new Trend()); plot(); }")]
    [InlineData("private Trend trend; void Setup() { if (Choice) { trend = Import(new Trend()); } else { trend = Import(new Trend { Length = 3 }); Plot(trend.Average); } }")]
    [InlineData("void Setup() { Trend trend = Bind(); Plot(trend.Average); trend = Import(new Trend { Length = 3 }); Plot(trend.Average); } Trend Bind() => Import(new Trend());")]
    [InlineData("void Setup() { Trend trend = new(); int n = trend.Length; trend = Import(trend); Plot(trend.Average, n); }")]
    [InlineData("private Trend trend; void Setup() => Later(Import(new Trend())); void Later(Trend given) { Plot(given.Average); trend = Import(given); }")]
    [InlineData("private readonly Trend trend = new(); void Setup() { Import(trend); Draw(); } void Draw() => Plot(trend.Average);")]
    [InlineData("private Trend? trend; void Setup() { Draw(); trend = Import(new Trend()); Draw(); } void Draw() { if (trend is not null) Plot(trend.Average); }")]
    [InlineData("private Trend? trend; void Setup() { Draw(); trend = Import(new Trend()); Draw(); } void Draw() { if (trend is null) return; Plot(trend.Average); }")]
    [InlineData("private Trend trend; void Setup() { Draw(); trend = Import(new Trend { Length = 3 }); } void Draw() { trend = Import(new Trend()); Plot(trend.Average); }")]
    [InlineData("private Trend trend; void Setup() { Draw(); trend = Import(new Trend { Length = 3 }); } void Draw() { Bind(); Plot(trend.Average); } void Bind() => trend = Import(new Trend());")]
    [InlineData("private Trend trend; void Setup() { Bind(); Draw(); trend = Import(new Trend { Length = 3 }); } void Draw() => Plot(trend.Average); void Bind() => trend = Import(new Trend());")]
    [InlineData("private readonly List<Action> all = []; private Trend trend; void Setup() { Draw(); trend = Import(new Trend()); all.ForEach(each => each()); } void Draw() => all.Add(() => Plot(trend.Average));")]
    [InlineData("private Trend trend; void Setup() { var lines = Draw(); trend = Import(new Trend()); foreach (var line in lines) { Plot(line); } } IEnumerable<Series<double>> Draw() { yield return trend.Average; }")]
    [InlineData("private readonly Trend trend = new(); void Setup() { Draw(); Import(trend); } void Draw() => _ = trend.Length + nameof(trend.Average);")]
    public void Output_that_is_read_after_the_import_is_right(string members) => AnalyzerTest.Verify(Script(members));

    [Theory]
    [InlineData("private Trend a; private Trend b; void Setup() { Trend trend = new(); a = Import(trend); b = Import({|BAR2006:trend|}); }")]
    [InlineData("private readonly Trend trend = new(); private Trend a; private Trend b; void Setup() { a = Import(trend); b = Import({|BAR2006:this.trend|}); }")]
    [InlineData("private readonly List<Trend> all = []; void Setup() { Trend trend = new(); for (int i = 0; i < 3; i++) { all.Add(Import({|BAR2006:trend|})); } }")]
    [InlineData("private Trend a; private Trend b; void Setup() { Trend trend = new(); a = Import(trend); if (Choice) { b = Import({|BAR2006:trend|}); } }")]
    public void Instance_that_is_imported_twice_is_reported(string members) => AnalyzerTest.Verify(Script(members));

    [Theory]
    [InlineData("private Trend a; private Trend b; void Setup() { a = Import(new Trend()); b = Import(new Trend { Length = 3 }); Plot(a.Average); Plot(b.Average); }")]
    [InlineData("private Trend a; private Trend b; void Setup() { Trend trend = new(); a = Import(trend); trend = new Trend { Length = 3 }; b = Import(trend); }")]
    [InlineData("private Trend a; void Setup() { Trend trend = new(); if (Choice) { a = Import(trend); } else { a = Import(trend); } }")]
    [InlineData("private Trend a; void Setup() { Trend trend = new(); if (Choice) { a = Import(trend); return; } a = Import(trend); }")]
    [InlineData("private readonly List<Trend> all = []; void Setup() { for (int i = 0; i < 3; i++) { Trend trend = new() { Length = i }; all.Add(Import(trend)); } }")]
    [InlineData("private readonly List<Trend> all = []; void Setup() { foreach (Trend trend in new[] { new Trend(), new Trend() }) { all.Add(Import(trend)); } }")]
    [InlineData("private Trend a = new(); private Trend b; void Setup() { b = Import(a); Renew(); a = Import(a); } void Renew() => a = new Trend { Length = 3 };")]
    public void Instances_that_are_imported_once_are_right(string members) => AnalyzerTest.Verify(Script(members));

    private static string Script(string members) => ImportSource.Strategy(
        "#pragma warning disable CS0414, CS0169, CS0649, CS8618\n"
        + "[Input] public bool Choice { get; init; } "
        + members
        + " static void Plot(Series<double> series, int n = 0) => _ = (series, n); void Process() { }");
}
