using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class SeriesIndexTests
{
    [Theory]
    [InlineData("_ = Close[{|BAR3002:-1|}];")]
    [InlineData("_ = Close[{|BAR3002:1 - 2|}];")]
    [InlineData("const int next = -1; _ = Close[{|BAR3002:next|}];")]
    [InlineData("_ = (Close - Open)[{|BAR3002:-2|}];")]
    [InlineData("_ = level[{|BAR3002:-1|}];")]
    [InlineData("_ = Price[{|BAR3002:-1|}];")]
    [InlineData("_ = Ta.Sma(Close, 5)[{|BAR3002:-1|}];")]
    [InlineData("_ = Ta.Crossover(Close, Open)[{|BAR3002:int.MinValue|}];")]
    [InlineData("if (Close[{|BAR3002:-1|}] > Close) Strategy.Entry(\"Long\", Side.Long);")]
    [InlineData("Func<double> later = () => Close[{|BAR3002:-1|}];")]
    public void Constant_below_zero_is_reported(string statements) => AnalyzerTest.Verify(SeriesScript.InProcess(statements));

    [Theory]
    [InlineData("for (int i = 0; i < 5; i++) _ = Close[{|BAR3003:-i|}];")]
    [InlineData("for (int i = 1; i <= Length; i++) _ = Close[{|BAR3003:-i|}];")]
    [InlineData("for (int i = -5; i < 0; i++) _ = Close[{|BAR3003:i|}];")]
    [InlineData("for (int i = 5; i >= 0; i--) _ = Close[{|BAR3003:i - 5|}];")]
    [InlineData("int i = 1; while (i < 5) { _ = Close[{|BAR3003:-i|}]; i++; }")]
    [InlineData("foreach (int i in Enumerable.Range(1, 5)) _ = Close[{|BAR3003:-i|}];")]
    [InlineData("foreach (int i in new[] { 1, 2, 3 }) _ = Close[{|BAR3003:-i|}];")]
    [InlineData("foreach (int i in new[] { -1, 0, 1 }) _ = Close[{|BAR3003:i|}];")]
    [InlineData("int[] none = []; foreach (int i in (int[])[1, 2]) _ = Close[{|BAR3003:i - 2|}]; _ = none;")]
    [InlineData("_ = Close[{|BAR3003:-Length|}];")]
    [InlineData("if (bar.Close > 5) _ = Close[{|BAR3003:-Offset|}];")]
    [InlineData("_ = Close[{|BAR3003:Below|}];")]
    [InlineData("_ = Close[{|BAR3003:-Free|}];")]
    [InlineData("_ = Close[{|BAR3003:Length - 11|}];")]
    [InlineData("_ = Close[{|BAR3003:-BarIndex|}];")]
    [InlineData("_ = Close[{|BAR3003:BarIndex - 1|}];")]
    [InlineData("_ = Close[{|BAR3003:BarIndex - Length|}];")]
    [InlineData("int back = -1; _ = Close[{|BAR3003:back|}];")]
    [InlineData("_ = Close[{|BAR3003:-Math.Abs(Free)|}];")]
    [InlineData("_ = Close[{|BAR3003:bar.Close > 5 ? -1 : -2|}];")]
    [InlineData("double sum = 0; for (int i = 0; i < Length; i++) sum += Close[i] - Close[{|BAR3003:i - 1|}];")]
    [InlineData("for (int i = 0; i < Length; i++) if (Close[{|BAR3003:i - 1|}] > Close[i]) break;")]
    [InlineData("for (int i = 1; i < 9; i++) for (int j = 0; j < i; j++) _ = Close[{|BAR3003:j - i|}];")]
    public void Index_that_comes_below_zero_is_reported(string statements) => AnalyzerTest.Verify(SeriesScript.InProcess(statements));

    [Theory]
    [InlineData("_ = Close[0] + Close[1] + Close[2 - 1];")]
    [InlineData("for (int i = 1; i < 5; i++) _ = Close[i - 1];")]
    [InlineData("for (int i = 0; i < 5; i++) _ = Close[i] + Close[i + 1];")]
    [InlineData("for (int i = 5; i > 0; i--) _ = Close[i] + Close[i - 1];")]
    [InlineData("for (int i = -5; i < 0; i++) _ = Close[-i];")]
    [InlineData("for (int i = 0; i < 5; i++) { if (i > 0) _ = Close[i - 1]; }")]
    [InlineData("for (int i = 0; i < 5; i++) { if (i == 0) continue; _ = Close[i - 1]; }")]
    [InlineData("for (int i = 0; i < 5; i++) _ = i > 0 && Close[i - 1] > 3;")]
    [InlineData("for (int i = 0; i < 5; i++) _ = i == 0 ? 0.0 : Close[i - 1];")]
    [InlineData("for (int i = 0; i < 5; i++) for (int j = 1; j < i; j++) _ = Close[i - j];")]
    [InlineData("for (int i = 1; i < BarIndex; i++) _ = Close[BarIndex - i];")]
    [InlineData("for (int i = 0; i < Length; i++) _ = Close[Length - 1 - i];")]
    [InlineData("for (int i = 0; i < Length; i++) { int back = i; back += 1; _ = Close[back - 1]; }")]
    [InlineData("foreach (int i in new[] { -1, 0, 1 }) if (i >= 0) _ = Close[i];")]
    [InlineData("foreach (int i in new[] { -1, 0, 1 }) _ = Close[i + 1] + Close[Math.Abs(i)];")]
    [InlineData("_ = Close[Length - 1];")]
    [InlineData("_ = Close[-Below];")]
    [InlineData("if (Free < 0) _ = Close[-Free];")]
    [InlineData("if (Free > 3) return; _ = Close[Free - 4];")]
    [InlineData("if (BarIndex >= 1) _ = Close[BarIndex - 1];")]
    [InlineData("if (BarIndex < 1) return; _ = Close[BarIndex - 1];")]
    [InlineData("int entered = (int)level.Value; _ = High[BarIndex - entered];")]
    [InlineData("_ = Close[Math.Max(0, Length - 20)];")]
    [InlineData("_ = Close[Math.Abs(-3)];")]
    [InlineData("int back = -1; if (bar.Close > 5) back = 1; if (back > 0) _ = Close[back];")]
    [InlineData("int back = -1; while (back < 3) { back++; _ = Close[back]; }")]
    [InlineData("int[] backs = [-1, -2]; _ = backs[0]; _ = \"abc\"[^1];")]
    [InlineData("Dictionary<int, double> known = new(); known[-1] = bar.Close;")]
    [InlineData("_ = Close[Strategy.ClosedTrades.Count];")]
    public void Index_that_counts_back_is_right(string statements) => AnalyzerTest.Verify(SeriesScript.InProcess(statements));

    [Fact]
    public void Helper_that_guards_its_parameter_by_its_callers_is_right() => AnalyzerTest.Verify(SeriesScript.Strategy("""
            void Process(Bar bar)
            {
                if (Free > 5) _ = Back();
                _ = Ago(1);
            }

            private double Back() => Close[Free - 4];

            private double Ago(int bars) => Close[bars - 1];
        """));

    [Fact]
    public void Index_that_is_not_finished_is_no_harm() => AnalyzerTest.Verify(SeriesScript.InProcess(
        "_ = Close[{|CS0443:]|}; _ = Close[-{|CS0103:missing|}]; for (int i = {|CS0103:missing|}; i < 5; i++) _ = Close[i - 1];"));
}
