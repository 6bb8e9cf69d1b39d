using Barline;

[Strategy("Exports after its run")]
public partial class Exports
{
    private readonly List<string> lines = [];

    void Process(Bar bar)
    {
        if (!Ta.Crossover(Close, Ta.Sma(Close, 20))) return;
        Strategy.Entry("Long", Side.Long);
        lines.Add($"{bar.Time:u};{bar.Close}");
    }

    // Called by the program when the run is over.
    public async Task SaveAsync(string folder)
    {
        string path = Path.Combine(folder, $"{DateTime.Now:yyyyMMdd}-{Guid.NewGuid():N}.txt");
        await File.WriteAllLinesAsync(path, lines);
        Console.WriteLine(Environment.UserName.Length > 0 ? path : "");
        File.Delete(path);
    }
}

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Exports strategy = new();
        Backtest.Run(strategy, BarSeries.ReadCsv(args[0]));
        await strategy.SaveAsync(Path.GetTempPath());
        return 0;
    }
}
