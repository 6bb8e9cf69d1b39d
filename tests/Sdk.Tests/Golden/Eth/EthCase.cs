namespace Barline.Tests.Golden.Eth;

/// <summary>A strategy, and the part of the bars on which TradingView made its list.</summary>
internal sealed record EthCase(Func<IStrategy> Create, DateTime? From, DateTime Through)
{
    /// <summary>The charts of some lists begin later than the bars; nothing before may enter any series.</summary>
    private static readonly DateTime lateStart = new(2025, 4, 5, 0, 0, 0, DateTimeKind.Utc);

    public static EthCase ToApril(Func<IStrategy> create) => new(create, null, new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));

    public static EthCase ToMay(Func<IStrategy> create) => new(create, null, new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc));

    public static EthCase Late(Func<IStrategy> create) => new(create, lateStart, new DateTime(2026, 4, 5, 20, 45, 0, DateTimeKind.Utc));
}
