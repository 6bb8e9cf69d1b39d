using System.Collections.Immutable;
using Barline.Testing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ChangingDefinitionTests
{
    [Theory]
    [InlineData("_ = Ta.Sma(Close, {|BAR3004:(int)bar.Close|});")]
    [InlineData("_ = Ta.Sma(Close, {|BAR3004:(int)Ta.Atr(14)|});")]
    [InlineData("_ = Ta.Ema(High, {|BAR3004:BarIndex|});")]
    [InlineData("_ = Ta.Ema(High, {|BAR3004:BarIndex - entered|});")]
    [InlineData("_ = Ta.Ema(High, {|BAR3004:count|});")]
    [InlineData("_ = Ta.Highest(High, {|BAR3004:count.Value|});")]
    [InlineData("_ = Ta.Highest(High, {|BAR3004:bars|});")]
    [InlineData("_ = Ta.Highest(High, {|BAR3004:Age|});")]
    [InlineData("_ = Ta.Highest(High, {|BAR3004:AgeOf()|});")]
    [InlineData("_ = Ta.Highest(High, {|BAR3004:Math.Max(1, bars)|});")]
    [InlineData("_ = Ta.Sma({|BAR3004:bar.Close|} * Close, 10);")]
    [InlineData("_ = Ta.Sma(Close * {|BAR3004:factor|}, 10);")]
    [InlineData("_ = Ta.Sma(Close - {|BAR3004:entryPrice|}, 10);")]
    [InlineData("_ = Ta.Crossover(Close, High - {|BAR3004:bar.Low|});")]
    [InlineData("_ = (Close - {|BAR3004:bar.Open|})[1];")]
    [InlineData("var spread = Close - {|BAR3004:bar.Open|}; _ = Ta.Sma(spread, 5);")]
    [InlineData("Series<double> spread = Close - {|BAR3004:bar.Open|}; _ = spread[1];")]
    [InlineData("_ = Ta.Cross(Close, {|BAR3004:bar.Open|});")]
    [InlineData("_ = Ta.Crossunder(Close, {|BAR3004:bar.Close|} - 3 * Ta.Atr(14));")]
    [InlineData("_ = Ta.BarsSince(Close > {|BAR3004:entryPrice|});")]
    [InlineData("_ = Ta.BarsSince(Ta.Crossover(Close, {|BAR3004:entryPrice|}));")]
    [InlineData("_ = Ta.Bb(Close, 20, {|BAR3004:Ta.Atr(5) / bar.Close|}).Upper;")]
    [InlineData("_ = Ta.Ema(Close, {|BAR3004:Close > 5 ? 10 : (int)bar.Low|});")]
    [InlineData("int n = 3; n += (int)bar.Volume; _ = Ta.Ema(Close, {|BAR3004:n|});")]
    [InlineData("for (int i = 1; i <= BarIndex; i++) _ = Ta.Ema(Close, {|BAR3004:i|});")]
    [InlineData("_ = Ta.Sma(Close / {|BAR3004:Strategy.NetProfit|}, 5);")]
    [InlineData("_ = Ta.Sma(Close, {|BAR3004:Strategy.ClosedTrades.Count + 1|});")]
    [InlineData("_ = Ta.Sma(Close * ({|BAR3004:Na.Is(level) ? 1 : level.Value|}), 5);")]
    public void Argument_that_changes_is_reported(string statements) => AnalyzerTest.Verify(Script(statements));

    [Theory]
    [InlineData("_ = Ta.Sma(Close, Length) + Ta.Sma(Close, 2 * Length) + Ta.Sma(Close, 20);")]
    [InlineData("_ = Ta.Ema(Close, bar.Close > 5 ? 10 : 20);")]
    [InlineData("int n = bar.Close > 5 ? Length : 2 * Length; _ = Ta.Ema(Close, n);")]
    [InlineData("int n = 10; if (bar.Close > 5) n = 20; _ = Ta.Ema(Close, n);")]
    [InlineData("_ = Ta.Ema(Close, bar.Close switch { > 5 => 10, > 3 => 20, _ => 30 });")]
    [InlineData("_ = Ta.Ema(Close, mode);")]
    [InlineData("_ = Ta.Ema(Close, Kept);")]
    [InlineData("for (int i = 1; i <= Length; i++) _ = Ta.Ema(Close, i);")]
    [InlineData("for (int i = 1; i <= Length; i++) _ = Ta.Ema(Close, 5 * i)[i];")]
    [InlineData("foreach (int n in new[] { 5, 10, 20 }) _ = Ta.Ema(Close, n);")]
    [InlineData("foreach (int n in lengths) _ = Ta.Ema(Close, n);")]
    [InlineData("_ = Ta.Sma(Close, Math.Min(BarIndex + 1, Length));")]
    [InlineData("_ = Ta.Sma(Close, Math.Clamp((int)bar.Volume, 5, 20));")]
    [InlineData("_ = Ta.Sma(Close, Math.Clamp((int)bar.Volume, 2, Length));")]
    [InlineData("_ = Ta.Crossover(Close, bar.Open) || Ta.Crossunder(factor, Close);")]
    [InlineData("_ = Ta.Sma(Close, 1 + BarIndex % 5);")]
    [InlineData("_ = Ta.Highest(High, BarIndex + 1);")]
    [InlineData("_ = Ta.Highest(High, count);")]
    [InlineData("_ = Ta.Stoch(Close, High, Low, count);")]
    [InlineData("_ = Ta.Sma(Close, bar.Time.Hour + 1);")]
    [InlineData("_ = Ta.Stdev(Close, 5, bar.Close > 5);")]
    [InlineData("_ = Ta.Crossunder(level, Close) || Ta.Crossover(Close, entryPrice * 1.01) || Ta.Crossunder(Close, Strategy.PositionAveragePrice);")]
    [InlineData("_ = Close * factor > entryPrice; _ = Close - bar.Open > 3;")]
    [InlineData("double spread = Close - bar.Open; _ = spread;")]
    [InlineData("var spread = Close - bar.Open; _ = spread > 3;")]
    [InlineData("_ = Ta.Sma(Close - level, 5) + (Close - level)[1];")]
    [InlineData("_ = Ta.Sma(High - Low, 5) + (Close - Open)[1] + Ta.Sma(Close * 2, 5) + Ta.Sma(Close / Length, 5);")]
    [InlineData("_ = Ta.Sma(Close * scale, 10);")]
    [InlineData("_ = Ta.Sma(Close - first, 10);")]
    [InlineData("_ = Ta.Sma(Close - start, 10);")]
    [InlineData("_ = Ta.Sma(Close / Strategy.InitialCapital, 10);")]
    [InlineData("_ = Ta.Sma(Strategy.Equity, 5) + Ta.Sma(Close / Strategy.Equity, 5) + Strategy.Equity[1];")]
    [InlineData("_ = Ta.Highest(High, Length)[bars];")]
    [InlineData("_ = Math.Max(bars, BarIndex) + Math.Round(bar.Close);")]
    [InlineData("_ = Ta.Sma(Close, 10)[BarIndex > 5 ? 1 : 0];")]
    public void Argument_that_stays_or_has_few_values_is_right(string statements) => AnalyzerTest.Verify(Script(statements));

    [Fact]
    public void Argument_is_followed_into_helpers_that_process_calls() => AnalyzerTest.Verify(SeriesScript.Strategy("""
            void Setup() => Chart.Plot(Smooth(Length), "Smooth");

            void Process(Bar bar) => _ = Peak(bar) + Smooth(5);

            private double Peak(Bar bar) => Ta.Highest(High, {|BAR3004:(int)bar.Volume|});

            private Series<double> Smooth(int length) => Ta.Sma(Close, length);

            private double Unused(Bar bar) => Ta.Highest(High, (int)bar.Volume);
        """));

    [Fact]
    public void Argument_that_a_helper_defines_with_is_told_where_the_helper_is_given_it() => AnalyzerTest.Verify(SeriesScript.Strategy("""
            private int mode = 5;

            void Process(Bar bar)
            {
                _ = Smooth({|BAR3004:(int)bar.Close|}) + Smooth(5) + Smooth(Length) + Smooth(mode) + Smooth(bar.Close > 5 ? 5 : 10);
                _ = Scaled({|BAR3004:bar.Close / bar.Open|})[1] + Near(bar.Close) + Twice(bar.Close);
                mode = bar.Close > bar.Open ? 5 : 10;
            }

            private Series<double> Smooth(int length) => Ta.Sma(Close, length);

            private Series<double> Scaled(double factor) => Close * factor;

            private double Near(double price) => Close - price;

            private static double Twice(double price) => price * 2;
        """));

    [Fact]
    public void Output_that_is_a_series_takes_a_number_that_process_changes() => AnalyzerTest.Verify(SeriesScript.Indicator("""
            private double factor = 1;
            private double scale = 1;

            [Output] public Series<double> Scaled => Close * {|BAR3004:factor|};

            [Output] public Series<double> Right => Close * scale;

            [Output] public double Now => Close * factor;

            void Setup() => scale = Length / 2.0;

            void Process(Bar bar) => factor = factor * 0.9 + bar.Close;
        """));

    [Fact]
    public void Function_that_gives_a_number_defines_nothing() => AnalyzerTest.Verify(
        """
        using Barline;

        [ScriptNamespace("Ta")]
        public class MyTa : TaNamespace
        {
            public double Half(double x) => x / 2;

            public Series<double> Twice(Series<double> source, int length) => Sma(source, 2 * length);
        }

        [Strategy]
        [Uses<MyTa>]
        public partial class Mine
        {
            void Process(Bar bar) => _ = Ta.Half(bar.Close) + Ta.Twice(Close, 20) + Ta.Twice(Close, {|BAR3004:(int)bar.Close|});
        }
        """);

    [Fact]
    public void Mistake_of_a_base_script_is_told_once() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Parent
        {
            protected virtual void Process(Bar bar) => _ = Ta.Sma(Close, {|BAR3004:(int)bar.Close|});
        }

        [Strategy]
        public partial class Child : Parent
        {
            protected override void Process(Bar bar) => base.Process(bar);
        }
        """);

    [Fact]
    public void Message_names_the_function_and_the_variable()
    {
        ImmutableArray<Diagnostic> found = AnalyzerTest.Verify(Script("_ = Ta.Sma(Close * {|BAR3004:factor|}, {|BAR3004:bars|});"));

        Assert.Equal(
            [
                "'bars' changes from bar to bar, so that 'Ta.Sma' defines a new series on each; use a constant or an input, or, as a source, a 'Var<int>'",
                "'factor' changes from bar to bar, so that 'Close * factor' defines a new series on each; use a constant or an input, or, as a source, a 'Var<double>'",
            ],
            found.Select(diagnostic => diagnostic.GetMessage(null)).Order(StringComparer.Ordinal));
    }

    private static string Script(string statements) => SeriesScript.Strategy($$"""
            private readonly int[] lengths = [5, 10];
            private int bars;
            private int entered;
            private int mode = 1;
            private double factor = 1;
            private double scale = 1;
            private double entryPrice;
            private double first;
            private double start = double.NaN;

            private int Kept { get; set; }

            private int Age => BarIndex - entered;

            void Setup()
            {
                Kept = Length * 2;
                scale = Length / 10.0;
            }

            void Process(Bar bar)
            {
                {{statements}}
                bars++;
                factor *= 0.9;
                mode = bar.Close > bar.Open ? 5 : 10;
                if (BarIndex == 0) first = bar.Close;
                if (Na.Is(start)) start = bar.Close;
                if (Ta.Crossover(Close, Open))
                {
                    entered = BarIndex;
                    entryPrice = bar.Close;
                }

                _ = first + start + scale + factor + entryPrice + mode + entered + AgeOf() + Kept + lengths.Length;
            }

            private int AgeOf()
            {
                return BarIndex - entered;
            }
        """);
}
