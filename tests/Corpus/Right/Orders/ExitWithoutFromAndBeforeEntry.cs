using Barline;

namespace Before;

[Strategy("Exit stands first")]
public partial class ExitStandsFirst
{
    void Process(Bar bar)
    {
        // It is for every entry, and an order that closes may be one of Order.
        Strategy.Exit("All out", loss: 250, profit: 500);
        if (Strategy.PositionSize != 0 && bar.Time is { DayOfWeek: DayOfWeek.Friday, Hour: >= 20 }) Strategy.Close("Raw");
        Strategy.Cancel("Bid");

        if (bar.Close < bar.Open) Strategy.Order("Raw", Side.Long, quantity: 1);
        if (bar.Close > bar.Open) Strategy.Entry("Bid", Side.Long, limit: bar.Low - 0.2, ocaName: "bids", ocaType: OcaType.Cancel);
    }
}
