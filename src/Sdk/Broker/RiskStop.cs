namespace Barline;

/// <summary>A rule that has stopped trading: the signal of the order that closes the position, and the reason in the log.</summary>
internal sealed record RiskStop(string Signal, string Reason)
{
    public static RiskStop FilledOrders { get; } = new(
        "Close Position (Max number of filled orders in one day)", "the day's number of filled orders is reached");

    public static RiskStop IntradayLoss { get; } = new("Close Position (Max intraday loss)", "the day's greatest loss is reached");

    public static RiskStop Drawdown { get; } = new("Close Position (Max drawdown)", "the greatest drawdown is reached");

    public static RiskStop LossDays { get; } = new("Close Position (Max consecutive loss days)", "the number of losing days in a row is reached");
}
