using Barline;

namespace Backend;

public interface IAuditLog { void Write(string text); }

internal sealed class MemoryLog : IAuditLog
{
    public int Count { get; private set; }

    public void Write(string text) => Count += text.Length;
}

// Made by whoever has a log; nothing else makes it.
[Strategy("Audited")]
public sealed partial class AuditedStrategy(IAuditLog log)
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 50)))
        {
            log.Write("buy");
            Strategy.Entry("A", Side.Long);
        }

        Strategy.Exit("A out", "A", loss: 500);
    }
}

internal static class Start
{
    private static int Main(string[] args)
    {
        MemoryLog log = new();
        Backtest.Run(new AuditedStrategy(log), BarSeries.ReadCsv(args[0]));
        return log.Count > 0 ? 0 : 1;
    }
}
