namespace Barline;

/// <summary>What is kept of an order: <see cref="OrderRecord"/> without an object of its own, its texts as numbers of the run's table.</summary>
internal struct OrderData
{
    public int Id;
    public int From;
    public int Comment;
    public int Reason;
    public OrderKind Kind;
    public Side Side;
    public OrderStatus Status;
    public int Changes;
    public int PlacedBar;
    public int DoneBar;
    public DateTime PlacedTime;
    public DateTime DoneTime;
    public double Quantity;
    public double Limit;
    public double Stop;
    public double FillPrice;
    public double FilledQuantity;
}
