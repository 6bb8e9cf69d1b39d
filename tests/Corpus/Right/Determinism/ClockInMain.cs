using Barline;
using System.Diagnostics;

DateTime started = DateTime.UtcNow;
Stopwatch watch = Stopwatch.StartNew();
string file = args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("BARS") ?? "bars.csv";
if (!File.Exists(file)) return 2;

BacktestResult result = Backtest.Run(new Momentum(), BarSeries.ReadCsv(file));
Console.WriteLine($"{started:u} {Environment.MachineName} {watch.ElapsedMilliseconds} ms {Guid.NewGuid()}");
Console.WriteLine($"{result.Metrics.NetProfit} after {result.Metrics.TotalTrades} trades, {new Random().Next()}");
return 0;

[Strategy("Momentum")]
public partial class Momentum
{
    void Process(Bar bar)
    {
        if (Ta.Mom(Close, 10) > 0) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
