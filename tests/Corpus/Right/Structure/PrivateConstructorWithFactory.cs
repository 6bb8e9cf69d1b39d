using Barline;

[Indicator("Weighted average")]
public sealed partial class Weighted
{
    private readonly double weight;

    private Weighted(double weight) => this.weight = weight;

    [Output] public Series<double> Value => weight * Ta.Sma(Close, 10);

    public static Weighted Heavy() => new(2);

    public static Weighted Light() => new(0.5);
}

internal static class Program
{
    private static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        double heavy = ScriptRunner.Run(Weighted.Heavy(), bars).Outputs["Value"][50];
        double light = ScriptRunner.Run(Weighted.Light(), bars).Outputs["Value"][50];
        return heavy > light ? 0 : 1;
    }
}
