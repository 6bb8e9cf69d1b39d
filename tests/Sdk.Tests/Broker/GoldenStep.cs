namespace Barline.Tests.Brokers;

/// <summary>What a hand-written strategy sees of a golden run at the close of a bar.</summary>
internal sealed class GoldenStep(Broker broker, BarSeries bars)
{
    public Broker Broker { get; } = broker;

    public int Index { get; set; }

    public DateTime Time => bars.Times[Index];

    public double Open => bars.Opens[Index];

    public double High => bars.Highs[Index];

    public double Low => bars.Lows[Index];

    public double Close => bars.Closes[Index];

    public double Size => Broker.PositionSize;

    public bool IsFlat => Broker.PositionSize == 0;

    public double Average => Broker.PositionAveragePrice;

    public bool At(int hour, int minute) => Time.Hour == hour && Time.Minute == minute;
}
