using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ImportInProcessTests
{
    [Theory]
    [InlineData("void Process(Bar bar) => _ = bar.Close > {|BAR2002:Import|}(new Trend()).Average;", "'Process' (Process → Import)")]
    [InlineData("void Process() => _ = Close > {|BAR2002:this.Import<Trend>|}(new()).Average;", "'Process' (Process → Import)")]
    [InlineData("private Trend? trend; void Process() => Bind(); void Bind() { trend ??= {|BAR2002:Import|}(new Trend()); _ = Close > trend.Average; }", "(Process → Bind → Import)")]
    [InlineData("void Process() => _ = Close > Lazy.Average; Trend Lazy => {|BAR2002:Import|}(new Trend());", "(Process → Lazy → Import)")]
    [InlineData("void Process() { Func<Trend, Trend> bind = {|BAR2002:Import|}; _ = Close > bind(new Trend()).Average; }", "(Process → Import)")]
    [InlineData("void Process() { Bind(); Trend Bind() => {|BAR2002:Import|}(new Trend()); }", "(Process → Bind → Import)")]
    [InlineData("[Output] public Series<double> Value => {|BAR2002:Import|}(new Trend()).Average; void Process() { }", "the output 'Value' (Value → Import)")]
    [InlineData("private readonly Trend trend; public Mine() => trend = {|BAR2002:Import|}(new Trend()); void Process() => _ = Close > trend.Average;", "the constructor (new Mine → Import)")]
    [InlineData("private T Use<T>(T x) where T : class, IIndicator => {|BAR2002:Import|}(x); void Process() => _ = Close > Use(new Trend()).Average;", "(Process → Use → Import)")]
    public void Import_outside_of_setup_is_reported_with_its_path(string members, string message)
    {
        var found = AnalyzerTest.Verify(Script(members));

        Assert.Contains(message, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("private Trend trend; void Setup() => trend = Import(new Trend()); void Process() => _ = Close > trend.Average;")]
    [InlineData("private Trend trend; void Setup() => Bind(); void Bind() => trend = Import(new Trend()); void Process() => _ = Close > trend.Average;")]
    [InlineData("private Trend trend; void Setup() { Action bind = () => trend = Import(new Trend()); bind(); } void Process() => _ = Close > trend.Average;")]
    [InlineData("private readonly List<Trend> trends = []; void Setup() { foreach (int n in new[] { 1, 2 }) { trends.Add(Import(new Trend { Length = n })); } } void Process() => _ = Close > trends[0].Average;")]
    [InlineData("private Trend? trend; void Process() => Import(3); void Import(int n) => trend = n > 3 ? null : trend; public Trend? Trend => trend;")]
    [InlineData("private readonly Func<Trend> make; private Trend trend; public Mine() => make = () => Import(new Trend()); void Setup() => trend = make(); void Process() => _ = Close > trend.Average;")]
    public void Import_that_only_setup_calls_is_right(string members) => AnalyzerTest.Verify(Script(members));

    [Fact]
    public void Import_in_the_output_of_an_imported_indicator_is_reported_there() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            private Outer outer;

            void Setup() => outer = Import(new Outer());

            void Process(Bar bar) => _ = bar.Close > outer.Value;
        }

        [Indicator]
        public partial class Outer
        {
            [Output] public Series<double> Value => {|BAR2002:Import|}(new Inner()).Value;
        }

        [Indicator]
        public partial class Inner
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }
        """);

    private static string Script(string members) => ImportSource.Strategy(members);
}
