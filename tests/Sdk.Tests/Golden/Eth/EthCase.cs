namespace Barline.Tests.Golden.Eth;

/// <summary>A strategy, and the part of the bars on which TradingView made its list.</summary>
/// <param name="Create">Makes the strategy; one object serves one run.</param>
/// <param name="IsLate">Whether the chart begins later than the bars; nothing before may enter any series.</param>
/// <param name="Last">The last bar of the chart.</param>
internal sealed record EthCase(Func<IStrategy> Create, bool IsLate, DateTime Last)
{
    private static readonly DateTime lateStart = new(2025, 4, 5, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The bars of the chart.</summary>
    public BarSeries Bars => GoldenBars.Eth.Between(IsLate ? lateStart : DateTime.MinValue, Last.AddMinutes(15));

    public static EthCase ToApril(Func<IStrategy> create) => new(create, IsLate: false, new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));

    public static EthCase ToMay(Func<IStrategy> create) => new(create, IsLate: false, new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc));

    public static EthCase Late(Func<IStrategy> create) => new(create, IsLate: true, new DateTime(2026, 4, 5, 20, 45, 0, DateTimeKind.Utc));
}
