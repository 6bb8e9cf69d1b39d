namespace Barline;

/// <summary>What one call of <c>Exit</c> asks for; an absent number is na.</summary>
internal readonly record struct ExitRequest
{
    public ExitRequest(string id, string from)
    {
        Id = id;
        From = from;
    }

    public string Id { get; }

    /// <summary>The entry to leave; empty for every entry.</summary>
    public string From { get; }

    public double Quantity { get; init; } = double.NaN;

    public double QuantityPercent { get; init; } = double.NaN;

    public double Profit { get; init; } = double.NaN;

    public double Limit { get; init; } = double.NaN;

    public double Loss { get; init; } = double.NaN;

    public double Stop { get; init; } = double.NaN;

    public double TrailPrice { get; init; } = double.NaN;

    public double TrailPoints { get; init; } = double.NaN;

    public double TrailOffset { get; init; } = double.NaN;

    public string OcaName { get; init; } = "";

    public string Comment { get; init; } = "";

    public string CommentProfit { get; init; } = "";

    public string CommentLoss { get; init; } = "";

    public string CommentTrailing { get; init; } = "";

    public bool HasTrail => !double.IsNaN(TrailPrice) || !double.IsNaN(TrailPoints);

    public bool HasTrigger =>
        HasTrail || !double.IsNaN(Profit) || !double.IsNaN(Limit) || !double.IsNaN(Loss) || !double.IsNaN(Stop);

    /// <exception cref="ArgumentException">An argument is outside its range.</exception>
    public void Validate()
    {
        // Scripts call Exit on every bar: what is right is told by one expression, what is wrong is found by the slow way.
        bool right = !string.IsNullOrEmpty(Id) && From is not null && OcaName is not null && Comment is not null
            && CommentProfit is not null && CommentLoss is not null && CommentTrailing is not null
            && !double.IsInfinity(Limit) && !double.IsInfinity(Stop) && !double.IsInfinity(TrailPrice)
            && !IsWrong(Profit) && !IsWrong(Loss) && !IsWrong(TrailPoints) && !IsWrong(TrailOffset)
            && QuantityPercent is not (<= 0 or > 100);
        if (!right)
        {
            Explain();
        }
    }

    /// <summary>The signal of a fill: the comment for its kind, else the comment, else the id.</summary>
    public string Signal(ExitTrigger trigger)
    {
        string own = trigger switch
        {
            ExitTrigger.Profit => CommentProfit,
            ExitTrigger.Loss => CommentLoss,
            _ => CommentTrailing,
        };
        return own.Length > 0 ? own : Comment.Length > 0 ? Comment : Id;
    }

    private static bool IsWrong(double ticks) => ticks is < 0 or double.PositiveInfinity;

    private void Explain()
    {
        OrderArguments.CheckId("Exit", Id);
        OrderArguments.CheckText("Exit", Id, "from", From);
        OrderArguments.CheckText("Exit", Id, "comment", Comment);
        OrderArguments.CheckText("Exit", Id, "commentProfit", CommentProfit);
        OrderArguments.CheckText("Exit", Id, "commentLoss", CommentLoss);
        OrderArguments.CheckText("Exit", Id, "commentTrailing", CommentTrailing);
        OrderArguments.CheckText("Exit", Id, "ocaName", OcaName);
        OrderArguments.CheckPrice("Exit", Id, "limit", Limit);
        OrderArguments.CheckPrice("Exit", Id, "stop", Stop);
        OrderArguments.CheckPrice("Exit", Id, "trailPrice", TrailPrice);
        OrderArguments.CheckTicks("Exit", Id, "profit", Profit);
        OrderArguments.CheckTicks("Exit", Id, "loss", Loss);
        OrderArguments.CheckTicks("Exit", Id, "trailPoints", TrailPoints);
        OrderArguments.CheckTicks("Exit", Id, "trailOffset", TrailOffset);
        OrderArguments.CheckPercent("Exit", Id, QuantityPercent);
    }
}
