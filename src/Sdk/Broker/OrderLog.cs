namespace Barline;

/// <summary>Keeps the record of each order; a record is named by its place in the log, from 0.</summary>
internal sealed class OrderLog : LazyList<OrderRecord>
{
    private readonly ChunkedList<OrderData> rows = new();
    private readonly InternedTexts texts;
    private readonly BarClock clock;

    public OrderLog(BarClock clock, InternedTexts texts)
    {
        this.clock = clock;
        this.texts = texts;
    }

    public override int Count => rows.Count;

    protected override string Noun => "Order";

    public int Open(
        OrderKind kind, string id, string from, Side side, double quantity, string comment, double limit = double.NaN, double stop = double.NaN)
    {
        ref OrderData row = ref rows.Add();
        row.Id = texts.NumberOf(id);
        row.From = texts.NumberOf(from);
        row.Comment = texts.NumberOf(comment);
        row.Reason = 0;
        row.Kind = kind;
        row.Side = side;
        row.Status = OrderStatus.Working;
        row.Changes = 0;
        row.PlacedBar = clock.Index;
        row.DoneBar = -1;
        row.PlacedTime = clock.Time;
        row.DoneTime = default;
        row.Quantity = quantity;
        row.Limit = limit;
        row.Stop = stop;
        row.FillPrice = double.NaN;
        row.FilledQuantity = 0;
        return rows.Count - 1;
    }

    /// <summary>The number of a text in the run's table.</summary>
    public int NumberOf(string text) => texts.NumberOf(text);

    /// <summary>Notes what a call made of a waiting order; a later call is a change.</summary>
    public void Set(int record, Side side, double quantity, double limit, double stop, string comment, bool isNew)
    {
        ref OrderData row = ref Touch(record);
        row.Side = side;
        row.Quantity = quantity;
        row.Limit = limit;
        row.Stop = stop;
        row.Comment = texts.NumberOf(comment);
        row.Changes += isNew ? 0 : 1;
        row.Reason = 0;
    }

    /// <summary>Notes that something took a part of a waiting order's quantity away.</summary>
    public void Trim(int record, double quantity, string reason)
    {
        ref OrderData row = ref Touch(record);
        row.Quantity = quantity;
        row.Changes++;
        row.Reason = texts.NumberOf(reason);
    }

    /// <summary>
    /// Notes an order that never got on the book. A script that repeats the same wrong order bar after bar gets one record, with a count.
    /// </summary>
    public void Refuse(OrderKind kind, string id, Side side, double quantity, string comment, string reason)
    {
        int record = rows.Count - 1;
        if (record >= 0 && IsRepeated(in rows[record], kind, id, reason))
        {
            Touch(record).Changes++;
        }
        else
        {
            record = Open(kind, id, "", side, quantity, comment);
        }

        Reject(record, reason);
    }

    public void Fill(int record, double quantity, double price)
    {
        ref OrderData row = ref End(record, OrderStatus.Filled);
        row.FilledQuantity = quantity;
        row.FillPrice = price;
    }

    public void Cancel(int record, string reason) => End(record, OrderStatus.Cancelled).Reason = texts.NumberOf(reason);

    public void Reject(int record, string reason) => End(record, OrderStatus.Rejected).Reason = texts.NumberOf(reason);

    protected override OrderRecord Make(int index)
    {
        ref readonly OrderData row = ref rows[index];
        return new OrderRecord
        {
            Number = index + 1,
            Id = texts[row.Id],
            From = texts[row.From],
            Kind = row.Kind,
            Side = row.Side,
            Quantity = row.Quantity,
            Limit = row.Limit,
            Stop = row.Stop,
            Comment = texts[row.Comment],
            PlacedBar = row.PlacedBar,
            PlacedTime = row.PlacedTime,
            Changes = row.Changes,
            Status = row.Status,
            Reason = texts[row.Reason],
            DoneBar = row.DoneBar,
            DoneTime = row.Status == OrderStatus.Working ? null : row.DoneTime,
            FillPrice = row.FillPrice,
            FilledQuantity = row.FilledQuantity,
        };
    }

    private bool IsRepeated(in OrderData last, OrderKind kind, string id, string reason) =>
        last.Status == OrderStatus.Rejected && last.Kind == kind && texts[last.Id] == id && texts[last.Reason] == reason;

    private ref OrderData End(int record, OrderStatus status)
    {
        ref OrderData row = ref Touch(record);
        row.Status = status;
        row.DoneBar = clock.Index;
        row.DoneTime = clock.Time;
        return ref row;
    }

    private ref OrderData Touch(int record)
    {
        Forget(record);
        return ref rows[record];
    }
}
