using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ScriptReuseTests
{
    [Theory]
    [InlineData("Mine mine = new(); Backtest.Run(mine, bars); Backtest.Run({|BAR7002:mine|}, bars);")]
    [InlineData("Mine mine = new(); for (int i = 0; i < 3; i++) { Backtest.Run({|BAR7002:mine|}, bars); }")]
    [InlineData("IStrategy mine = new Mine(); BacktestEngine engine = new(); engine.Run(mine, bars); if (bars.Count > 3) { _ = Backtest.Run(bars: bars, strategy: {|BAR7002:mine|}); }")]
    [InlineData("Values values = new(); ScriptRunner.Run(values, bars); new BacktestEngine().Run({|BAR7002:values|}, bars);")]
    [InlineData("Backtest.Run(given, bars); Backtest.Run({|BAR7002:given|}, bars);")]
    [InlineData("Backtest.Run(kept, bars); Backtest.Run({|BAR7002:kept|}, bars);")]
    [InlineData("Mine mine = new(); try { Backtest.Run(mine, bars); } finally { } while (bars.Count > 3) { Backtest.Run({|BAR7002:mine|}, bars); mine = new(); }")]
    [InlineData("Mine mine = new(); _ = new[] { bars }.Select(each => Backtest.Run({|BAR7002:mine|}, each)).ToArray();")]
    [InlineData("Mine mine = new(); Parallel.ForEach(new[] { bars }, each => { Backtest.Run({|BAR7002:mine|}, each); });")]
    public void Script_that_is_run_twice_is_reported(string body) => AnalyzerTest.Verify(Method(body));

    [Theory]
    [InlineData("Mine mine = new(); Backtest.Run(mine, bars);")]
    [InlineData("Backtest.Run(new Mine(), bars); Backtest.Run(new Mine(), bars);")]
    [InlineData("Mine mine = new(); Backtest.Run(mine, bars); mine = new Mine { Length = 3 }; Backtest.Run(mine, bars);")]
    [InlineData("Mine mine = new(); if (bars.Count > 3) { Backtest.Run(mine, bars); } else { Backtest.Run(mine, bars); }")]
    [InlineData("Mine mine = new(); if (bars.Count > 3) { Backtest.Run(mine, bars); return; } Backtest.Run(mine, bars);")]
    [InlineData("for (int i = 0; i < 3; i++) { Mine mine = new() { Length = i }; Backtest.Run(mine, bars); }")]
    [InlineData("foreach (Mine mine in new[] { new Mine(), new Mine() }) { Backtest.Run(mine, bars); }")]
    [InlineData("Mine mine; do { mine = new(); Backtest.Run(mine, bars); } while (bars.Count > 3);")]
    [InlineData("Mine first = new(); Mine second = new(); Backtest.Run(first, bars); Backtest.Run(second, bars);")]
    [InlineData("Mine mine = new(); for (int i = 0; i < 3; i++) { if (i == 1) { Backtest.Run(mine, bars); break; } }")]
    [InlineData("Backtest.Run(open, bars); open = new Mine(); Backtest.Run(open, bars);")]
    [InlineData("Mine mine = Make(out Mine other); Backtest.Run(other, bars); Backtest.Run(mine, bars); _ = Make(out other); Backtest.Run(other, bars);")]
    [InlineData("Func<Mine> make = () => new Mine(); Backtest.Run(make(), bars); Backtest.Run(make(), bars);")]
    [InlineData("foreach (object each in new object[] { new Mine() }) { if (each is Mine mine) { Backtest.Run(mine, bars); } }")]
    [InlineData("_ = new[] { bars }.Select(each => { Mine mine = new(); return Backtest.Run(mine, each); }).ToArray();")]
    [InlineData("_ = new[] { new Mine() }.Select(each => Backtest.Run(each, bars)).ToArray();")]
    [InlineData("Mine mine = new(); _ = Task.Run(() => Backtest.Run(mine, bars));")]
    [InlineData("Mine mine = new(); Run(mine); Run(mine); static void Run(Mine mine) => _ = mine.Length;")]
    public void Scripts_that_are_run_once_are_right(string body) => AnalyzerTest.Verify(Method(body));

    // The tests' programs are libraries, of which the compiler wants no top-level code.
    [Fact]
    public void Script_that_top_level_code_runs_twice_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        {|CS8805:BarSeries bars = BarSeries.FromBars([]);|}
        Mine mine = new();
        _ = Backtest.Run(mine, bars);
        _ = Backtest.Run({|BAR7002:mine|}, bars);

        [Strategy]
        public partial class Mine
        {
            void Process(Bar bar) { }
        }
        """);

    private static string Method(string body) =>
        $$"""
        using Barline;

        public sealed class Study
        {
            private readonly Mine kept = new();
            private Mine open = new();

            public void Run(BarSeries bars, IStrategy given)
            {
                {{body}}
            }

            public Mine Kept => kept ?? open;

            public void Renew() => open = new();

            private static Mine Make(out Mine other) => other = new();
        }

        [Strategy]
        public partial class Mine
        {
            [Input] public int Length { get; init; } = 20;

            void Process(Bar bar) { }
        }

        [Indicator]
        public partial class Values
        {
            [Output] public Series<double> Value => Close;
        }
        """;
}
