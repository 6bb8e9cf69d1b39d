namespace Barline;

/// <summary>Keeps the record of each order.</summary>
internal sealed class OrderLog
{
    private readonly List<OrderRecord> records = [];
    private readonly BarClock clock;

    public OrderLog(BarClock clock) => this.clock = clock;

    public List<OrderRecord> Records => records;

    public OrderRecord Open(OrderKind kind, string id, string from, Side side, double quantity, string comment)
    {
        OrderRecord record = new()
        {
            Number = records.Count + 1,
            Kind = kind,
            Id = id,
            From = from,
            Side = side,
            Quantity = quantity,
            Comment = comment,
            PlacedBar = clock.Index,
            PlacedTime = clock.Time,
        };
        records.Add(record);
        return record;
    }

    /// <summary>
    /// Notes an order that never got on the book. A script that repeats the same wrong order bar after bar gets one record, with a count.
    /// </summary>
    public void Refuse(OrderKind kind, string id, Side side, double quantity, string comment, string reason)
    {
        OrderRecord? last = records.Count > 0 ? records[^1] : null;
        if (last is { Status: OrderStatus.Rejected } && last.Kind == kind && last.Id == id && last.Reason == reason)
        {
            last.Changes++;
        }
        else
        {
            last = Open(kind, id, "", side, quantity, comment);
        }

        Reject(last, reason);
    }

    public void Fill(OrderRecord record, double quantity, double price)
    {
        record.FilledQuantity = quantity;
        record.FillPrice = price;
        End(record, OrderStatus.Filled, "");
    }

    public void Cancel(OrderRecord record, string reason) => End(record, OrderStatus.Cancelled, reason);

    public void Reject(OrderRecord record, string reason) => End(record, OrderStatus.Rejected, reason);

    private void End(OrderRecord record, OrderStatus status, string reason)
    {
        record.Status = status;
        record.Reason = reason;
        record.DoneBar = clock.Index;
        record.DoneTime = clock.Time;
    }
}
