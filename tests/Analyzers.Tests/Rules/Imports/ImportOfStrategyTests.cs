using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ImportOfStrategyTests
{
    [Theory]
    [InlineData("private Other other; void Setup() => other = {|BAR2003:Import|}(new Other()); void Process() => _ = Close > other.Average;")]
    [InlineData("private Other other; void Setup() { other = new Other(); other = {|BAR2003:Import|}(other); } void Process() => _ = Close > other.Average;")]
    [InlineData("private Other other; void Setup() => other = {|BAR2003:this.Import|}(Make()); static Other Make() => new(); void Process() => _ = Close > other.Average;")]
    [InlineData("private Other other; void Setup() => other = {|BAR2003:Import<Other>|}(new Other()); void Process() => _ = Close > other.Average;")]
    public void Import_of_a_strategy_is_reported(string members) => AnalyzerTest.Verify(ImportSource.Strategy(members));

    [Fact]
    public void Import_of_a_strategy_that_setup_does_not_reach_is_the_compilers_to_tell_too() => AnalyzerTest.Verify(
        ImportSource.Strategy("void Process() => _ = Close > {|BAR2003:{|CS0311:Import|}|}(new Other()).Average;"));

    [Theory]
    [InlineData("private Trend trend; void Setup() => trend = Import(new Trend()); void Process() => _ = Close > trend.Average;")]
    [InlineData("private Other other; void Setup() => other = Import(new Other()); static Other Import(Other own) => own; void Process() => _ = Close > other.Average;")]
    [InlineData("private string other; void Setup() => other = {|CS0311:Import|}(\"Other\"); void Process() => _ = other;")]
    [InlineData("void Setup() => _ = {|CS0103:Unknown|}(new Other()); void Process() { }")]
    [InlineData("void Setup() => _ = new Library().Import(new Other()); void Process() { } private sealed class Library { public Other Import(Other x) => x; }")]
    public void Other_calls_are_right_or_the_compilers_to_tell(string members) => AnalyzerTest.Verify(ImportSource.Strategy(members));
}
