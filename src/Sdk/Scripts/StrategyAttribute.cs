namespace Barline;

/// <summary>Marks a partial class as a strategy: a script that places orders.</summary>
/// <remarks>What is declared here holds for each run unless the run's <see cref="BacktestOptions"/> say otherwise.</remarks>
/// <param name="title">The name that people see; the class's name where it is left out.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class StrategyAttribute(string? title = null) : Attribute
{
    /// <summary>The name that people see.</summary>
    public string? Title { get; } = title;

    /// <summary>A shorter name for legends.</summary>
    public string? ShortTitle { get; set; }

    /// <summary>Whether plots are drawn over the price and not in a pane of their own.</summary>
    public bool Overlay { get; set; }

    /// <inheritdoc cref="BrokerSettings.InitialCapital"/>
    public double InitialCapital { get; set; } = 1_000_000;

    /// <inheritdoc cref="BrokerSettings.Quantity"/>
    public double Quantity { get; set; } = 1;

    /// <inheritdoc cref="BrokerSettings.QuantityType"/>
    public QuantityType QuantityType { get; set; }

    /// <inheritdoc cref="BrokerSettings.Pyramiding"/>
    public int Pyramiding { get; set; }

    /// <inheritdoc cref="BrokerSettings.Commission"/>
    public double Commission { get; set; }

    /// <inheritdoc cref="BrokerSettings.CommissionType"/>
    public CommissionType CommissionType { get; set; }

    /// <inheritdoc cref="BrokerSettings.Slippage"/>
    public int Slippage { get; set; }

    /// <inheritdoc cref="BrokerSettings.LimitVerification"/>
    public int LimitVerification { get; set; }

    /// <inheritdoc cref="BrokerSettings.ProcessOrdersOnClose"/>
    public bool ProcessOrdersOnClose { get; set; }

    /// <inheritdoc cref="BrokerSettings.CloseEntriesRule"/>
    public CloseEntriesRule CloseEntriesRule { get; set; }

    /// <inheritdoc cref="BrokerSettings.MarginLong"/>
    public double MarginLong { get; set; } = 100;

    /// <inheritdoc cref="BrokerSettings.MarginShort"/>
    public double MarginShort { get; set; } = 100;

    /// <inheritdoc cref="BrokerSettings.CalcOnOrderFills"/>
    public bool CalcOnOrderFills { get; set; }

    /// <inheritdoc cref="BrokerSettings.CalcOnEveryTick"/>
    public bool CalcOnEveryTick { get; set; }

    /// <inheritdoc cref="BrokerSettings.AccountCurrency"/>
    public string AccountCurrency { get; set; } = "";
}
