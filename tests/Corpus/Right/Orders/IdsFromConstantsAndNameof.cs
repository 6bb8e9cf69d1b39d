using Barline;

namespace Names;

internal static class OrderIds
{
    public const string Prefix = "Trend";
    public const string Long = Prefix + ":" + nameof(Side.Long);
    public static string Short => $"{Prefix}:{nameof(Side.Short)}";
}

[Strategy("Named orders")]
public partial class NamedOrders
{
    void Process()
    {
        Series<double> line = Ta.Hma(Close, 30);
        if (Ta.Crossover(Close, line)) Strategy.Entry(OrderIds.Long, Side.Long);
        if (Ta.Crossunder(Close, line)) Strategy.Entry(OrderIds.Short, Side.Short);
        if (Ta.Rsi(Close, 14) > 80) Strategy.Close("Trend:Long");
        if (Ta.Rsi(Close, 14) < 20) Strategy.Close("Trend:Short");
        Strategy.Exit("safety", $"{OrderIds.Prefix}:Long", loss: 1000);
    }
}
