using Barline;

public sealed class CountingTa : TaNamespace
{
    public int Calls { get; private set; }

    public override Series<double> Sma(Series<double> source, int length)
    {
        Calls++;
        return base.Sma(source, length);
    }
}

[Strategy("Average")]
public partial class Average
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 20)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        CountingTa ta = new();
        BacktestEngine engine = new BacktestEngine().RegisterNamespace<TaNamespace>(ta);
        engine.Run(new Average(), BarSeries.ReadCsv(args[0]));
        return ta.Calls > 100 ? 0 : 1;
    }
}
