using Barline;

public sealed record Ticket(string Side)
{
    public Guid Id { get; } = Guid.CreateVersion7(); // BAR5003
}

[Strategy("Tickets")]
public partial class Tickets
{
    private readonly List<Ticket> tickets = [];

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            tickets.Add(new Ticket("long"));
            Strategy.Entry("Long", Side.Long, comment: tickets[^1].Id.ToString());
        }
    }
}
