using Barline;

namespace Handles;

[Strategy("Handles kept from Setup")]
public partial class HandlesFromSetup
{
    private Series<double> fast, slow;
    private Series<bool> isUp;
    private MacdLines macd;
    private readonly Dictionary<string, Series<double>> named = [];
    private (Series<double> Top, Series<double> Bottom) channel;

    void Setup()
    {
        fast = Ta.Ema(Close, 12);
        slow = Ta.Ema(Close, 26);
        isUp = fast > slow;
        macd = Ta.Macd(Close);
        named["range"] = High - Low;
        channel = (Ta.Highest(High, 20), Ta.Lowest(Low, 20));
    }

    void Process(Bar bar)
    {
        if (isUp && macd.Histogram > 0 && named["range"] < Ta.Sma(named["range"], 9)) Strategy.Entry("H", Side.Long);
        if (bar.Close <= channel.Bottom || Ta.Crossunder(fast, slow)) Strategy.Close("H");
    }
}
