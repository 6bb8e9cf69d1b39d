using Barline;

namespace Delegated;

public sealed class OrderTicket(StrategyNamespace strategy, string id)
{
    public void Buy(double quantity) => strategy.Entry(id, Side.Long, quantity);
}

[Strategy("Ticket")]
public partial class TicketStrategy
{
    private OrderTicket? ticket;

    void Process(Bar bar)
    {
        ticket ??= new OrderTicket(Strategy, "Ticket");
        if (Ta.Crossover(Close, Ta.Sma(Close, 15))) ticket.Buy(2);

        // The entry's name is known to the ticket only.
        if (Ta.Crossunder(Close, Ta.Sma(Close, 15))) Strategy.Close("Ticket");
        Strategy.Exit("Stop", from: "Ticket", loss: 300);
    }
}
