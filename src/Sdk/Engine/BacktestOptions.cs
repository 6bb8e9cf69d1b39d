namespace Barline;

/// <summary>How a backtest goes. What is set here wins over what <see cref="StrategyAttribute"/> declares; what is null keeps it.</summary>
public sealed record BacktestOptions : RunOptions
{
    /// <inheritdoc cref="BrokerSettings.InitialCapital"/>
    public double? InitialCapital { get; init; }

    /// <inheritdoc cref="BrokerSettings.Quantity"/>
    public double? Quantity { get; init; }

    /// <inheritdoc cref="BrokerSettings.QuantityType"/>
    public QuantityType? QuantityType { get; init; }

    /// <inheritdoc cref="BrokerSettings.Pyramiding"/>
    public int? Pyramiding { get; init; }

    /// <inheritdoc cref="BrokerSettings.Commission"/>
    public double? Commission { get; init; }

    /// <inheritdoc cref="BrokerSettings.CommissionType"/>
    public CommissionType? CommissionType { get; init; }

    /// <inheritdoc cref="BrokerSettings.Slippage"/>
    public int? Slippage { get; init; }

    /// <inheritdoc cref="BrokerSettings.LimitVerification"/>
    public int? LimitVerification { get; init; }

    /// <inheritdoc cref="BrokerSettings.ProcessOrdersOnClose"/>
    public bool? ProcessOrdersOnClose { get; init; }

    /// <inheritdoc cref="BrokerSettings.CloseEntriesRule"/>
    public CloseEntriesRule? CloseEntriesRule { get; init; }

    /// <inheritdoc cref="BrokerSettings.MarginLong"/>
    public double? MarginLong { get; init; }

    /// <inheritdoc cref="BrokerSettings.MarginShort"/>
    public double? MarginShort { get; init; }

    /// <inheritdoc cref="BrokerSettings.CalcOnOrderFills"/>
    public bool? CalcOnOrderFills { get; init; }

    /// <inheritdoc cref="BrokerSettings.CalcOnEveryTick"/>
    public bool? CalcOnEveryTick { get; init; }

    /// <inheritdoc cref="BrokerSettings.AccountCurrency"/>
    public string? AccountCurrency { get; init; }

    /// <summary>
    /// Bars of a shorter timeframe over the same time: the price of a bar then goes the way of the bars within it, and not the assumed one (Pine's
    /// <c>use_bar_magnifier</c>). A bar without any goes its own way; null for none.
    /// </summary>
    public BarSeries? Magnifier { get; init; }

    /// <inheritdoc cref="BrokerSettings.ConversionRate"/>
    public Func<DateOnly, double>? ConversionRate { get; init; }

    /// <summary>What the strategy declares, with what is set here in its place.</summary>
    internal BrokerSettings Over(BrokerSettings declared) => declared with
    {
        InitialCapital = InitialCapital ?? declared.InitialCapital,
        Quantity = Quantity ?? declared.Quantity,
        QuantityType = QuantityType ?? declared.QuantityType,
        Pyramiding = Pyramiding ?? declared.Pyramiding,
        Commission = Commission ?? declared.Commission,
        CommissionType = CommissionType ?? declared.CommissionType,
        Slippage = Slippage ?? declared.Slippage,
        LimitVerification = LimitVerification ?? declared.LimitVerification,
        ProcessOrdersOnClose = ProcessOrdersOnClose ?? declared.ProcessOrdersOnClose,
        CloseEntriesRule = CloseEntriesRule ?? declared.CloseEntriesRule,
        MarginLong = MarginLong ?? declared.MarginLong,
        MarginShort = MarginShort ?? declared.MarginShort,
        CalcOnOrderFills = CalcOnOrderFills ?? declared.CalcOnOrderFills,
        CalcOnEveryTick = CalcOnEveryTick ?? declared.CalcOnEveryTick,
        AccountCurrency = AccountCurrency ?? declared.AccountCurrency,
        ConversionRate = ConversionRate ?? declared.ConversionRate,
    };
}
