using Barline;

namespace TwoOwn;

[ScriptNamespace("Bands")]
public sealed class BandsNamespace : NamespaceBase
{
    public Series<double> Upper(int length, double width) => Ta.Sma(Prices.Close, length) + width * Ta.Atr(length);

    public Series<double> Lower(int length, double width) => Ta.Sma(Prices.Close, length) - width * Ta.Atr(length);
}

[ScriptNamespace("Money")]
public sealed class MoneyNamespace
{
    public double Round(double price, double tick) => Math.Round(price / tick) * tick;
}

[Strategy("Keltner by a namespace")]
[Uses<BandsNamespace>, Uses<MoneyNamespace>]
public partial class KeltnerByNamespace
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Bands.Upper(20, 1.5))) Strategy.Entry("K", Side.Long);
        Strategy.Exit("KX", "K", stop: Money.Round(Bands.Lower(20, 1.5), Instrument.TickSize));
    }
}
