using Barline;

[Indicator("Average")]
public partial class Average
{
    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}

internal static class Program
{
    private static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        Average average = new();
        IndicatorResult full = ScriptRunner.Run(average, bars);
        IndicatorResult half = ScriptRunner.Run(average, bars.Slice(0, bars.Count / 2)); // BAR7002
        Console.WriteLine(full.Outputs["Value"].Count - half.Outputs["Value"].Count);
        return 0;
    }
}
