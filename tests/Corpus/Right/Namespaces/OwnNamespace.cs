using Barline;

[ScriptNamespace("Stats")]
public class StatsNamespace : NamespaceBase
{
    public Series<double> ZScore(Series<double> source, int length) => (source - Ta.Sma(source, length)) / Ta.Stdev(source, length);

    public double Spread(Bar bar) => (bar.High - bar.Low) / bar.Close;
}

[ScriptNamespace("Sizing")]
public sealed class SizingNamespace
{
    public double Units(double equity, double price) => Math.Max(1, Math.Floor(equity / price / 10));
}

[Strategy("Reverts")]
[Uses<StatsNamespace>]
[Uses<SizingNamespace>]
public partial class Reverts
{
    void Process(Bar bar)
    {
        Series<double> score = Stats.ZScore(Close, 30);
        if (score < -1.5 && Stats.Spread(bar) < 1) Strategy.Entry("Long", Side.Long, Sizing.Units(Strategy.Equity, bar.Close));
        if (score > 0) Strategy.Close("Long");
    }
}
