using Barline;

[ScriptNamespace("Fees")]
public sealed class FeesNamespace(double percent)
{
    public double Of(double price) => price * percent / 100;
}

[Strategy("After fees")]
[Uses<FeesNamespace>]
public partial class AfterFees
{
    void Process(Bar bar)
    {
        if (bar.Close - bar.Open > Fees.Of(bar.Close)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(new FeesNamespace(0.1));
        Console.WriteLine(engine.Run(new AfterFees(), BarSeries.ReadCsv(args[0])).Metrics.NetProfit);
    }
}
