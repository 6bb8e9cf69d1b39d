namespace Barline;

/// <summary>How the broker emulator treats a strategy's orders: what Pine's <c>strategy()</c> declaration sets.</summary>
public sealed record BrokerSettings
{
    /// <summary>The account's money at the start, in account currency, above 0.</summary>
    public double InitialCapital { get; init; } = 1_000_000;

    /// <summary>The quantity of an order that gives none, above 0, in the unit of <see cref="QuantityType"/>.</summary>
    public double Quantity { get; init; } = 1;

    /// <summary>What <see cref="Quantity"/> counts.</summary>
    public QuantityType QuantityType { get; init; } = QuantityType.Fixed;

    /// <summary>How many entries may be open in one direction, 0 or above; 0 and 1 both mean one.</summary>
    public int Pyramiding { get; init; }

    /// <summary>The commission, 0 or above, in the unit of <see cref="CommissionType"/>.</summary>
    public double Commission { get; init; }

    /// <summary>How <see cref="Commission"/> is charged.</summary>
    public CommissionType CommissionType { get; init; } = CommissionType.Percent;

    /// <summary>By how many ticks market and stop orders fill at a worse price, 0 or above. Limit orders have no slippage.</summary>
    public int Slippage { get; init; }

    /// <summary>
    /// By how many ticks the price must pass a limit before it fills, 0 or above (Pine's <c>backtest_fill_limits_assumption</c>).
    /// </summary>
    public int LimitVerification { get; init; }

    /// <summary>Whether orders placed on a bar may fill at that bar's close (Pine's <c>process_orders_on_close</c>).</summary>
    public bool ProcessOrdersOnClose { get; init; }

    /// <summary>Which open trades a closing fill uses up.</summary>
    public CloseEntriesRule CloseEntriesRule { get; init; } = CloseEntriesRule.Fifo;

    /// <summary>
    /// The part of a long position's worth that the equity must cover, in percent, 0 or above; 0 means that it is never checked (Pine's
    /// <c>margin_long</c>). An entry that the equity does not cover is refused; where the price takes the cover away, a part of the position is
    /// liquidated.
    /// </summary>
    public double MarginLong { get; init; } = 100;

    /// <summary>The same for short positions (Pine's <c>margin_short</c>).</summary>
    public double MarginShort { get; init; } = 100;

    /// <summary>
    /// Whether the script runs again within a bar when orders have filled (Pine's <c>calc_on_order_fills</c>). It then sees the bar as far as the
    /// price has gone.
    /// </summary>
    public bool CalcOnOrderFills { get; init; }

    /// <summary>
    /// Whether the script runs at each price of a forming bar (Pine's <c>calc_on_every_tick</c>). Bars of the past have no prices within, so it
    /// changes nothing in a backtest.
    /// </summary>
    public bool CalcOnEveryTick { get; init; }

    /// <summary>The currency of the account, such as <c>USD</c>; empty where it is the instrument's own. It is a name only: see <see cref="ConversionRate"/>.</summary>
    public string AccountCurrency { get; init; } = "";

    /// <summary>
    /// What one unit of the instrument's currency is worth in account currency on a day (UTC), above 0; null where both are the same.
    /// Profit is converted at the rate of the exit's day, sizes at the rate of the day on which the order is placed.
    /// </summary>
    public Func<DateOnly, double>? ConversionRate { get; init; }

    /// <summary>Throws one exception that names every wrong setting, what was given and what is allowed.</summary>
    /// <exception cref="ArgumentException">A setting is outside its range.</exception>
    internal void Validate()
    {
        List<string> problems = [];
        Check(double.IsFinite(InitialCapital) && InitialCapital > 0, nameof(InitialCapital), InitialCapital, "a finite number above 0");
        Check(double.IsFinite(Quantity) && Quantity > 0, nameof(Quantity), Quantity, "a finite number above 0");
        Check(Enum.IsDefined(QuantityType), nameof(QuantityType), QuantityType, string.Join(", ", Enum.GetNames<QuantityType>()));
        Check(Pyramiding >= 0, nameof(Pyramiding), Pyramiding, "0 or above");
        Check(double.IsFinite(Commission) && Commission >= 0, nameof(Commission), Commission, "a finite number of 0 or above");
        Check(Enum.IsDefined(CommissionType), nameof(CommissionType), CommissionType, string.Join(", ", Enum.GetNames<CommissionType>()));
        Check(Slippage >= 0, nameof(Slippage), Slippage, "0 or above, in ticks");
        Check(LimitVerification >= 0, nameof(LimitVerification), LimitVerification, "0 or above, in ticks");
        Check(double.IsFinite(MarginLong) && MarginLong >= 0, nameof(MarginLong), MarginLong, "a finite percentage of 0 or above");
        Check(double.IsFinite(MarginShort) && MarginShort >= 0, nameof(MarginShort), MarginShort, "a finite percentage of 0 or above");
        Check(AccountCurrency is not null, nameof(AccountCurrency), "null", "a name, or an empty text for the instrument's own currency");
        Check(Enum.IsDefined(CloseEntriesRule), nameof(CloseEntriesRule), CloseEntriesRule, string.Join(", ", Enum.GetNames<CloseEntriesRule>()));
        if (problems.Count > 0)
        {
            throw new ArgumentException("Broker settings: " + string.Join(" ", problems));
        }

        void Check(bool right, string setting, object given, string allowed)
        {
            if (!right)
            {
                problems.Add(FormattableString.Invariant($"{setting} is {given}; allowed: {allowed}."));
            }
        }
    }
}
