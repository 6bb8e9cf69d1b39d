using Barline;

[Strategy("Logs by itself")]
public partial class LogsByItself
{
    void Process(Bar bar)
    {
        if (!Ta.Crossover(Close, Ta.Sma(Close, 20))) return;
        Strategy.Entry("Long", Side.Long);
        Log($"long at {bar.Close}");
    }

    private static void Log(string line)
    {
        using var writer = new StreamWriter("trades.log", append: true); // BAR5005
        writer.WriteLine(line);
    }
}
