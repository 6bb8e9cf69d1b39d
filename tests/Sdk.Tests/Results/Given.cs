namespace Barline.Tests.Results;

/// <summary>Trades and equity curves made by hand.</summary>
internal static class Given
{
    /// <summary>A Wednesday, and the last day of its month.</summary>
    public static readonly DateTime Start = new(2024, 1, 31, 0, 0, 0, DateTimeKind.Utc);

    public static Metrics Metrics(
        IReadOnlyList<Trade> trades, DateTime[] times, double[] equity, double initialCapital, BarSeries? bars = null,
        double riskFreeRate = Barline.Metrics.DefaultRiskFreeRate) =>
        new(new EquityCurve(times, equity, initialCapital), new RunRecord { Trades = trades }, bars, riskFreeRate);

    /// <summary>The metrics of an equity that has one value a day from <see cref="Start"/>.</summary>
    public static Metrics Daily(double initialCapital, params double[] equity) => Metrics([], Days(equity.Length), equity, initialCapital);

    public static DateTime[] Days(int count) => [.. Enumerable.Range(0, count).Select(day => Start.AddDays(day))];

    /// <summary>A trade of one contract at 100, so that its profit is also its percentage.</summary>
    public static Trade Trade(double profit, Side side = Side.Long, int entryBar = 0, int bars = 1, string exit = "X") => new()
    {
        Number = 1,
        Side = side,
        EntryId = "L",
        EntrySignal = "L",
        EntryTime = Start,
        EntryBar = entryBar,
        EntryPrice = 100,
        ExitId = exit,
        ExitSignal = exit,
        ExitTime = Start,
        ExitBar = entryBar + bars,
        ExitPrice = 100 + profit,
        Quantity = 1,
        Profit = profit,
        ProfitPercent = profit,
        Commission = 2,
        RunUp = 0,
        Drawdown = 0,
        CumulativeProfit = 0,
    };
}
