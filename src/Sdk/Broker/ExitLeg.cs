namespace Barline;

/// <summary>The part of an exit that leaves one entry.</summary>
internal sealed class ExitLeg
{
    private double activation = double.NaN;
    private double offset;
    private double best = double.NaN;

    public ExitLeg(ExitOrder exit, Lot lot) => (Exit, Lot) = (exit, lot);

    public ExitOrder Exit { get; private set; }

    public Lot Lot { get; private set; }

    /// <summary>Its place in the log.</summary>
    public int Record { get; set; }

    public long Sequence { get; set; }

    /// <summary>What it has reserved of its entry.</summary>
    public double Quantity { get; set; }

    /// <summary>The first price of the bar at which it works; kept where limits want to be passed only.</summary>
    public double LiveFrom { get; set; } = double.NaN;

    /// <summary>The comment of the latest call.</summary>
    public string Comment { get; set; } = "";

    /// <summary>Whether it was filled or taken back: it never works again for this entry.</summary>
    public bool Done { get; set; }

    /// <summary>Whether the gap that passed it has also reversed its position: it waits for the other entries that the open has passed.</summary>
    public bool IsStranded { get; set; }

    /// <summary>Whether it may fill: it is not done, and earlier exits leave it something.</summary>
    public bool IsLive => !Done && !IsStranded && Quantity > 0;

    public double Limit { get; private set; } = double.NaN;

    public double Stop { get; private set; } = double.NaN;

    public bool HasTrail => !double.IsNaN(activation);

    public bool Buys => Lot.Side == Side.Short;

    /// <summary>The trailing stop; na until the price has reached the activation.</summary>
    public double TrailStop { get; private set; } = double.NaN;

    /// <summary>The price at which a trail without distance fills as it is activated; na for other trails.</summary>
    public double TrailTouch => offset == 0 && double.IsNaN(best) ? activation : double.NaN;

    /// <summary>Makes it a new leg, whatever it was before.</summary>
    public void Begin(ExitOrder exit, Lot lot)
    {
        Exit = exit;
        Lot = lot;
        Done = false;
        IsStranded = false;
        LiveFrom = double.NaN;
        Limit = double.NaN;
        Stop = double.NaN;
        TrailStop = double.NaN;
        activation = double.NaN;
        offset = 0;
        best = double.NaN;
    }

    /// <summary>
    /// Sets the levels of the latest call; a trail keeps its best price as long as that still lies beyond the activation.
    /// </summary>
    /// <returns>Whether a level moved.</returns>
    public bool SetLevels(in ExitRequest request, PriceGrid grid)
    {
        double favourable = Lot.Side == Side.Long ? 1 : -1;
        double entry = Lot.EntryPrice;
        double limit = Nearer(request.Limit, entry + (favourable * grid.Distance(request.Profit)), favourable);
        double stop = Nearer(request.Stop, entry - (favourable * grid.Distance(request.Loss)), -favourable);
        double start = Nearer(request.TrailPrice, entry + (favourable * grid.Distance(request.TrailPoints)), favourable);
        limit = grid.Level(limit, Buys, isStop: false);
        stop = grid.Level(stop, Buys, isStop: true);
        start = grid.Level(start, Buys, isStop: false);
        double distance = double.IsNaN(request.TrailOffset) ? 0 : PriceGrid.WholeTicks(request.TrailOffset);
        bool moved = !limit.Equals(Limit) || !stop.Equals(Stop) || !start.Equals(activation) || distance != offset;
        Limit = limit;
        Stop = stop;
        activation = start;
        offset = distance;
        if (!Reached(best))
        {
            best = double.NaN;
        }

        SetTrailStop(grid);
        return moved;
    }

    /// <summary>Lets the price go to a point of its path: it may activate the trail or pull it along.</summary>
    public void Advance(double price, PriceGrid grid)
    {
        if (double.IsNaN(best) ? Reached(price) : Lot.Side == Side.Long ? price > best : price < best)
        {
            best = price;
            SetTrailStop(grid);
        }
    }

    /// <summary>Whether a bar of this range may activate the trail or meet its stop; a tick too often is no harm.</summary>
    public bool TrailMayMeet(double high, double low, PriceGrid grid)
    {
        double distance = grid.Distance(offset - 1);
        if (Lot.Side == Side.Long)
        {
            return double.IsNaN(best) ? high >= activation : Math.Max(best, high) - low >= distance;
        }

        return double.IsNaN(best) ? low <= activation : high - Math.Min(best, low) >= distance;
    }

    private bool Reached(double price) => Lot.Side == Side.Long ? price >= activation : price <= activation;

    private void SetTrailStop(PriceGrid grid) =>
        TrailStop = double.IsNaN(best) ? double.NaN : grid.Move(best, Lot.Side == Side.Long ? -offset : offset);

    /// <summary>Of an absolute and a relative level the one that the price, coming from the entry, reaches first.</summary>
    private static double Nearer(double absolute, double relative, double direction)
    {
        if (double.IsNaN(absolute) || double.IsNaN(relative))
        {
            return double.IsNaN(absolute) ? relative : absolute;
        }

        return direction > 0 ? Math.Min(absolute, relative) : Math.Max(absolute, relative);
    }
}
