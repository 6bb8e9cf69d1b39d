using Barline;

public sealed class Trend(Series<double> fast, Series<double> slow)
{
    private double last;

    public bool IsUp => fast > slow;

    public bool Turns()
    {
        double now = fast - slow;
        if (Na.Is(now)) return false;
        bool turns = Math.Sign(now) != Math.Sign(last);
        last = now;
        return turns;
    }
}

[Strategy("Helper objects")]
public partial class HelperObjects
{
    private Trend trend;
    private Trend? lazy;

    void Setup() => trend = new Trend(Ta.Ema(Close, 10), Ta.Ema(Close, 30));

    void Process(Bar bar)
    {
        lazy ??= new Trend(Ta.Sma(Close, 5), Ta.Sma(Close, 50));
        if (trend.Turns() && trend.IsUp) Strategy.Entry("Long", Side.Long);
        if (!trend.IsUp && !lazy.IsUp) Strategy.Close("Long");
        if (lazy.Turns()) Strategy.CancelAll();
    }
}
