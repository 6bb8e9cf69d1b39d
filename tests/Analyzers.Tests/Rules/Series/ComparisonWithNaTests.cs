using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ComparisonWithNaTests
{
    [Theory]
    [InlineData("_ = {|BAR3006:bar.Close == double.NaN|};")]
    [InlineData("_ = {|BAR3006:bar.Close != double.NaN|};")]
    [InlineData("_ = {|BAR3006:double.NaN == bar.Close|};")]
    [InlineData("_ = {|BAR3006:bar.Volume == Na.Value|};")]
    [InlineData("_ = {|BAR3006:Close == Na.Value|};")]
    [InlineData("_ = {|BAR3006:Close[1] != double.NaN|};")]
    [InlineData("_ = {|BAR3006:level == double.NaN|};")]
    [InlineData("const double none = double.NaN; _ = {|BAR3006:bar.Close == none|};")]
    [InlineData("_ = {|BAR3006:1f == float.NaN|};")]
    [InlineData("_ = {|BAR3006:bar.Close > double.NaN|};")]
    [InlineData("double? maybe = null; _ = {|BAR3006:maybe == double.NaN|};")]
    [InlineData("if (bar.Close > 5 && {|BAR3006:Ta.Sma(Close, 5) == Na.Value|}) return;")]
    public void Comparison_with_na_is_reported(string statements) => AnalyzerTest.Verify(SeriesScript.InProcess(statements));

    [Theory]
    [InlineData("_ = double.IsNaN(bar.Close) || Na.Is(Close) || Na.Is(Close[1]);")]
    [InlineData("_ = bar.Close.Equals(double.NaN);")]
    [InlineData("_ = bar.Close is double.NaN;")]
    [InlineData("_ = bar.Close is not double.NaN;")]
    [InlineData("_ = bar.Close switch { double.NaN => 0, _ => 1 };")]
    [InlineData("double stop = double.NaN; _ = bar.Close > stop;")]
    [InlineData("level.Value = double.NaN; Strategy.Exit(\"x\", stop: Na.Value, limit: 5);")]
    [InlineData("_ = bar.Close > 5 ? bar.Close : double.NaN;")]
    [InlineData("_ = Na.Or(bar.Close, double.NaN);")]
    [InlineData("_ = bar.Close == double.PositiveInfinity || bar.Close == double.Epsilon;")]
    [InlineData("_ = double.NaN + bar.Close;")]
    public void Question_whether_a_value_is_na_is_right(string statements) => AnalyzerTest.Verify(SeriesScript.InProcess(statements));

    [Fact]
    public void Message_says_what_to_write()
    {
        string message = Assert.Single(AnalyzerTest.Verify(SeriesScript.InProcess("_ = {|BAR3006:bar.Close != double.NaN|};"))).GetMessage(null);

        Assert.Equal("'bar.Close != double.NaN' is always true, since na equals nothing and is neither above nor below anything; ask with '!Na.Is(bar.Close)'", message);
    }
}
