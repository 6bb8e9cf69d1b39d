using System.Diagnostics;
using Barline;

namespace Runner;

[Strategy("Run by a Main that does everything")]
public partial class RunByMain
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("M", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) Strategy.Close("M");
    }

    /// <summary>Belongs to the class, but no run comes here.</summary>
    public static async Task<string> SaveAsync(BacktestResult result, string path)
    {
        string text = $"{DateTime.UtcNow:O} {Environment.MachineName} {Guid.NewGuid()} {result.Metrics.NetProfit}";
        await File.WriteAllTextAsync(path, text);
        return File.ReadAllText(path);
    }
}

public static class EntryPoint
{
    private static int runs;

    public static int Main(string[] args)
    {
        var watch = Stopwatch.StartNew();
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Parallel.For(0, 3, _ => { Backtest.Run(new RunByMain(), bars); Interlocked.Increment(ref runs); });
        BacktestResult result = Backtest.Run(new RunByMain(), bars);
        string saved = RunByMain.SaveAsync(result, args[0] + ".txt").GetAwaiter().GetResult();
        File.Delete(args[0] + ".txt");
        return saved.Length > 0 && runs == 3 && watch.ElapsedMilliseconds >= 0 && new Random().Next(1) == 0 ? 0 : 1;
    }
}
