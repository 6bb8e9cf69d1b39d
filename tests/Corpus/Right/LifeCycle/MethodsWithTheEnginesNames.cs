using Barline;
using System.Diagnostics;

public sealed class Filter
{
    private double last;

    public void Setup(double start) => last = start;

    public void Setup() => last = 0;

    public double Process(double value) => last = 0.8 * last + 0.2 * value;
}

[Strategy("Filtered")]
public partial class Filtered
{
    private readonly Filter filter = new();
    private bool isReady;

    void Process(Bar bar)
    {
        if (!isReady) Prepare(bar);
        if (bar.Close > filter.Process(bar.Close)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
        if (bar.Time.Hour == 0) filter.Setup();
    }

    private void Prepare(Bar bar)
    {
        filter.Setup(bar.Close);
        isReady = true;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using Process process = Process.GetCurrentProcess();
        Backtest.Run(new Filtered(), BarSeries.ReadCsv(args[0]));
        Console.WriteLine(process.Id > 0);
    }
}
