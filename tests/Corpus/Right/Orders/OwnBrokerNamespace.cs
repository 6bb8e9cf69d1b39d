using Barline;

namespace OwnBroker;

public class LoggingStrategy : StrategyNamespace
{
    public int Entries { get; private set; }

    public void GoLong() => Entry("L", Side.Long);

    public override void Entry(
        string id, Side side, double quantity = double.NaN, double limit = double.NaN, double stop = double.NaN, string ocaName = "",
        OcaType ocaType = OcaType.None, string comment = "")
    {
        Entries++;
        base.Entry(id, side, quantity, limit, stop, ocaName, ocaType, comment);
    }
}

[Strategy("Trades by another broker")]
public partial class TradesByOther
{
    private LoggingStrategy Broker => (LoggingStrategy)Strategy;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 20)) Broker.GoLong();
        else Strategy.Close("L");
        Strategy.Exit("LX", "L", loss: 300);
    }
}

internal static class Start
{
    private static int Main(string[] args)
    {
        LoggingStrategy broker = new();
        BacktestEngine engine = new BacktestEngine().RegisterNamespace<StrategyNamespace>(broker);
        return engine.Run(new TradesByOther(), BarSeries.ReadCsv(args[0])).Trades.Count > 0 && broker.Entries > 0 ? 0 : 1;
    }
}
