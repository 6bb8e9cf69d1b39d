namespace Barline.Tests.Brokers;

/// <summary>Feeds a broker bars by hand, an hour each from 2024-01-01, with a script's commands between them.</summary>
internal sealed class BrokerDriver
{
    public static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private int index = -1;

    public BrokerDriver(BrokerSettings? settings = null, Instrument? instrument = null) =>
        Broker = new Broker(settings ?? new(), instrument ?? new());

    public Broker Broker { get; }

    public double Position => Broker.PositionSize;

    public IReadOnlyList<Trade> Trades => Broker.ClosedTrades;

    public Trade Only => Assert.Single(Broker.ClosedTrades);

    /// <summary>One bar, and what the script does at its close.</summary>
    public BrokerDriver Bar(double open, double high, double low, double close, Action<Broker>? script = null)
    {
        index++;
        Broker.ProcessBar(index, Start.AddHours(index), open, high, low, close);
        script?.Invoke(Broker);
        Broker.EndBar();
        return this;
    }

    /// <summary>A bar that stands still.</summary>
    public BrokerDriver At(double price, Action<Broker>? script = null) => Bar(price, price, price, price, script);
}
