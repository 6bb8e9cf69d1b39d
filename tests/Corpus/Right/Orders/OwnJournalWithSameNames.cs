using Barline;

public sealed class Journal
{
    private readonly List<string> lines = [];

    public int Count => lines.Count;

    public void Entry(string id, Side side, double quantity) => lines.Add($"{id} {side} {quantity}");

    public void Exit(string id) => lines.Add(id);

    public void Close(string id, double quantity = 0) => lines.Add($"{id} {quantity}");
}

public sealed record Order(string Id, double Quantity);

[Strategy("Journal")]
public partial class JournalStrategy
{
    private readonly Journal journal = new();

    void Setup()
    {
        journal.Entry("Start", Side.Long, 0);
        journal.Exit("Nothing");
    }

    void Process(Bar bar)
    {
        Order order = new("None", -1);
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        journal.Close("Never opened", order.Quantity);
        if (journal.Count % 10 == 0) Strategy.Close("Long");
    }
}
