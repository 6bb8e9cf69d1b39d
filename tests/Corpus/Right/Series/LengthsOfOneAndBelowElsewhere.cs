using Barline;

internal static class Tools
{
    public static double Sma(IReadOnlyList<double> values, int length) => length < 1 ? 0 : values.TakeLast(length).Average();

    public static int Shift(int value, int by = -1) => value + by;
}

[Strategy("Small numbers")]
public partial class SmallNumbers
{
    private const int Fast = 12;
    private const int Slow = 26;
    private readonly List<double> closes = [];

    void Process(Bar bar)
    {
        closes.Add(bar.Close);
        double none = Tools.Sma(closes, 0) + Tools.Shift(1);
        double one = Ta.Sma(Close, 1) + Ta.Ema(Close, Slow - Fast - 13) + Ta.Hma(Close, 2);
        double last = Ta.ValueWhen(Close > Open, Close, 0);
        if (Ta.Change(Close, length: 1) > none && one > last) Strategy.Entry("Long", Side.Long);
        if (Ta.Macd(Close, Fast, Slow).Histogram < -0.5) Strategy.Close("Long");
    }
}
