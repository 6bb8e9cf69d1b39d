using Barline;
using Barline.Hosting;
using QuickStart;

// With arguments this is a command line: list, backtest, indicator.
if (args.Length > 0)
{
    return await StrategyHost.RunAsync(args);
}

BarSeries bars = BarSeries.ReadCsv(Path.Combine(AppContext.BaseDirectory, "data", "aapl.csv"));
ConsoleReport.Print(
[
    Backtest.Run(new TrendFollower(), bars),
    Backtest.Run(new MeanReversion(), bars),
    Backtest.Run(new BandBreakout { Length = 30 }, bars),
]);
return 0;
