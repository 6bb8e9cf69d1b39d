namespace Barline;

/// <summary>What a strategy's script calls to trade, and reads to know how it stands: Pine's <c>strategy.*</c>.</summary>
/// <remarks>
/// <para>Orders are placed at the close of the bar that the script sees and can fill from the next bar on. An absent price or quantity is
/// na (<see cref="double.NaN"/>). Prices are rounded to the tick, to the side that is harder to reach: stops to buy and limits to sell up,
/// the others down. Quantities are rounded down to the instrument's quantity step; one that comes to 0, is negative or infinite is refused,
/// and the log of orders says so.</para>
/// <para>Every command throws <see cref="InvalidOperationException"/> outside a run and before the first bar.</para>
/// </remarks>
public class StrategyNamespace : NamespaceBase
{
    private Broker? broker;
    private StrategyRisk? risk;

    /// <summary>The currency of the account; empty where it is the instrument's own (Pine's <c>strategy.account_currency</c>).</summary>
    public virtual string AccountCurrency => View.Currency;

    /// <summary>The money of the account at the start, in account currency (Pine's <c>strategy.initial_capital</c>).</summary>
    public virtual double InitialCapital => View.InitialCapital;

    /// <summary>
    /// Initial capital, net profit and open profit together, in account currency, as a series: <c>Strategy.Equity[1]</c> is what it was at the close
    /// of the bar before (Pine's <c>strategy.equity</c>).
    /// </summary>
    public virtual Series<double> Equity
    {
        get
        {
            _ = Attached;
            return Run.Equity;
        }
    }

    /// <summary>The quantity held: above 0 long, below 0 short, 0 flat (Pine's <c>strategy.position_size</c>).</summary>
    public virtual double PositionSize => Attached.PositionSize;

    /// <summary>The average entry price of the position; na when flat (Pine's <c>strategy.position_avg_price</c>).</summary>
    public virtual double PositionAveragePrice => View.PositionAveragePrice;

    /// <summary>The id of the order that opened the position; empty when flat (Pine's <c>strategy.position_entry_name</c>).</summary>
    public virtual string PositionEntryName => View.PositionEntryName;

    /// <summary>
    /// The price at which the equity just covers the margin of the position; na when flat, where margins are not checked, and where no price brings a
    /// margin call, as for a long position that is paid in full (Pine's <c>strategy.margin_liquidation_price</c>).
    /// </summary>
    public virtual double MarginLiquidationPrice => View.MarginLiquidationPrice;

    /// <summary>The margin of the position at the last close, in account currency (Pine's <c>strategy.opentrades.capital_held</c>).</summary>
    public virtual double CapitalHeld => View.CapitalHeld;

    /// <summary>
    /// The profit of closed trades in account currency, all commissions charged so far taken off (Pine's <c>strategy.netprofit</c>).
    /// </summary>
    public virtual double NetProfit => View.NetProfit;

    /// <summary><see cref="NetProfit"/> in percent of the initial capital (Pine's <c>strategy.netprofit_percent</c>).</summary>
    public virtual double NetProfitPercent => View.NetProfitPercent;

    /// <summary>
    /// The profit of open trades at the last close, in account currency, without commissions (Pine's <c>strategy.openprofit</c>).
    /// </summary>
    public virtual double OpenProfit => View.OpenProfit;

    /// <summary>
    /// <see cref="OpenProfit"/> in percent of initial capital and net profit together (Pine's <c>strategy.openprofit_percent</c>).
    /// </summary>
    public virtual double OpenProfitPercent => View.OpenProfitPercent;

    /// <summary>The profits of the closed trades that won, in account currency (Pine's <c>strategy.grossprofit</c>).</summary>
    public virtual double GrossProfit => View.GrossProfit;

    /// <summary><see cref="GrossProfit"/> in percent of the initial capital (Pine's <c>strategy.grossprofit_percent</c>).</summary>
    public virtual double GrossProfitPercent => View.GrossProfitPercent;

    /// <summary>
    /// The losses of the closed trades that lost and the entry commissions of open ones, in account currency, as a number of 0 or above
    /// (Pine's <c>strategy.grossloss</c>).
    /// </summary>
    public virtual double GrossLoss => View.GrossLoss;

    /// <summary><see cref="GrossLoss"/> in percent of the initial capital (Pine's <c>strategy.grossloss_percent</c>).</summary>
    public virtual double GrossLossPercent => View.GrossLossPercent;

    /// <summary>How many closed trades won after commissions (Pine's <c>strategy.wintrades</c>).</summary>
    public virtual int WinningTrades => View.Wins.Wins;

    /// <summary>How many closed trades lost after commissions (Pine's <c>strategy.losstrades</c>).</summary>
    public virtual int LosingTrades => View.Wins.Losses;

    /// <summary>How many closed trades came out at exactly 0 (Pine's <c>strategy.eventrades</c>).</summary>
    public virtual int EvenTrades => View.Wins.Evens;

    /// <summary>The mean profit of the closed trades, in account currency; na without any (Pine's <c>strategy.avg_trade</c>).</summary>
    public virtual double AverageTrade => View.AverageTrade;

    /// <summary>The mean of the closed trades' profits in percent; na without any (Pine's <c>strategy.avg_trade_percent</c>).</summary>
    public virtual double AverageTradePercent => View.AverageTradePercent;

    /// <summary>The mean profit of the trades that won, in account currency; na without any (Pine's <c>strategy.avg_winning_trade</c>).</summary>
    public virtual double AverageWinningTrade => View.AverageWinningTrade;

    /// <summary>
    /// The mean of the profits in percent of the trades that won; na without any (Pine's <c>strategy.avg_winning_trade_percent</c>).
    /// </summary>
    public virtual double AverageWinningTradePercent => View.AverageWinningTradePercent;

    /// <summary>
    /// The mean loss of the trades that lost, in account currency, as a number above 0; na without any (Pine's <c>strategy.avg_losing_trade</c>).
    /// </summary>
    public virtual double AverageLosingTrade => View.AverageLosingTrade;

    /// <summary>
    /// The mean of the losses in percent of the trades that lost, as a number above 0; na without any (Pine's
    /// <c>strategy.avg_losing_trade_percent</c>).
    /// </summary>
    public virtual double AverageLosingTradePercent => View.AverageLosingTradePercent;

    /// <summary>
    /// The deepest fall of the equity, at any price of the run so far, below the most that the account was worth before without open trades; in account
    /// currency, as a number of 0 or above (Pine's <c>strategy.max_drawdown</c>).
    /// </summary>
    public virtual double MaxDrawdown => View.Records.Range.MaxDrawdown;

    /// <summary>The deepest such fall in percent of what it fell from (Pine's <c>strategy.max_drawdown_percent</c>).</summary>
    public virtual double MaxDrawdownPercent => View.Records.Range.MaxDrawdownPercent;

    /// <summary>
    /// The highest rise of the equity, at any price of the run so far, above the least that the account was worth before without open trades; in account
    /// currency (Pine's <c>strategy.max_runup</c>).
    /// </summary>
    public virtual double MaxRunUp => View.Records.Range.MaxRunUp;

    /// <summary>The highest such rise in percent of what it rose from (Pine's <c>strategy.max_runup_percent</c>).</summary>
    public virtual double MaxRunUpPercent => View.Records.Range.MaxRunUpPercent;

    /// <summary>
    /// The greatest position of the run so far, long or short, as a number of 0 or above (Pine's <c>strategy.max_contracts_held_all</c>).
    /// </summary>
    public virtual double MaxContractsHeld => Math.Max(MaxContractsHeldLong, MaxContractsHeldShort);

    /// <summary>The greatest long position of the run so far (Pine's <c>strategy.max_contracts_held_long</c>).</summary>
    public virtual double MaxContractsHeldLong => View.Records.MaxHeldLong;

    /// <summary>
    /// The greatest short position of the run so far, as a number of 0 or above (Pine's <c>strategy.max_contracts_held_short</c>).
    /// </summary>
    public virtual double MaxContractsHeldShort => View.Records.MaxHeldShort;

    /// <summary>The open trades, oldest first, as they stand at the moment of reading (Pine's <c>strategy.opentrades</c>).</summary>
    public virtual IReadOnlyList<OpenTrade> OpenTrades => Attached.OpenTrades;

    /// <summary>The closed trades in the sequence in which they were closed (Pine's <c>strategy.closedtrades</c>).</summary>
    public virtual IReadOnlyList<Trade> ClosedTrades => Attached.ClosedTrades;

    /// <summary>Rules that stop a strategy from trading (Pine's <c>strategy.risk.*</c>).</summary>
    public virtual StrategyRisk Risk => risk ??= new StrategyRisk(() => Attached);

    private AccountView View => Attached.View;

    private Broker Attached => broker ?? throw new InvalidOperationException(
        "Strategy belongs to no run of a strategy: orders and the account are there in a class marked [Strategy], while the engine runs it.");

    /// <summary>
    /// Places an order that opens a position, adds to it as far as pyramiding allows, or reverses it (Pine's <c>strategy.entry</c>).
    /// </summary>
    /// <param name="id">Its name. A waiting order of the same name is replaced.</param>
    /// <param name="side">The side of the position that it wants.</param>
    /// <param name="quantity">Contracts; na for the strategy's default. What closes an opposite position comes on top.</param>
    /// <param name="limit">The worst price to take; na for none.</param>
    /// <param name="stop">
    /// The price that releases the order; na for none. With a limit as well, reaching the stop places the limit order.
    /// </param>
    /// <param name="ocaName">The group of orders that it belongs to; empty for none.</param>
    /// <param name="ocaType">What a fill in the group does to the others.</param>
    /// <param name="comment">The signal to show in the list of trades; empty for the id.</param>
    /// <exception cref="ArgumentException">The id is empty, a price is infinite, or a text is null.</exception>
    public virtual void Entry(
        string id, Side side, double quantity = double.NaN, double limit = double.NaN, double stop = double.NaN, string ocaName = "",
        OcaType ocaType = OcaType.None, string comment = "") =>
        Attached.Entry(id, side, quantity, limit, stop, ocaName, ocaType, comment);

    /// <summary>
    /// Places an order that buys or sells its quantity, whatever the position: no pyramiding, no reversal (Pine's <c>strategy.order</c>).
    /// </summary>
    /// <param name="id">Its name. A waiting order of the same name is replaced.</param>
    /// <param name="side">Long buys, short sells.</param>
    /// <param name="quantity">Contracts; na for the strategy's default.</param>
    /// <param name="limit">The worst price to take; na for none.</param>
    /// <param name="stop">
    /// The price that releases the order; na for none. With a limit as well, reaching the stop places the limit order.
    /// </param>
    /// <param name="ocaName">The group of orders that it belongs to; empty for none.</param>
    /// <param name="ocaType">What a fill in the group does to the others.</param>
    /// <param name="comment">The signal to show in the list of trades; empty for the id.</param>
    /// <exception cref="ArgumentException">The id is empty, a price is infinite, or a text is null.</exception>
    public virtual void Order(
        string id, Side side, double quantity = double.NaN, double limit = double.NaN, double stop = double.NaN, string ocaName = "",
        OcaType ocaType = OcaType.None, string comment = "") =>
        Attached.Order(id, side, quantity, limit, stop, ocaName, ocaType, comment);

    /// <summary>
    /// Places exits at prices for an entry that is open or waits: take profit, stop loss, trailing stop (Pine's <c>strategy.exit</c>). They
    /// cancel each other, and work from the entry's fill on. Nothing happens where no such entry is there, or where all prices are na.
    /// </summary>
    /// <param name="id">Its name. A later call with the same name and entry moves the prices.</param>
    /// <param name="from">The id of the entry to leave; empty for every entry.</param>
    /// <param name="quantity">
    /// Contracts to leave, of each fill of the entry; na for all that earlier exits have not reserved. It wins over
    /// <paramref name="quantityPercent"/>.
    /// </param>
    /// <param name="quantityPercent">Percent of the entry's quantity to leave, above 0 and at most 100; na for all.</param>
    /// <param name="profit">Take profit, in ticks from the entry's price, 0 or above; na for none.</param>
    /// <param name="limit">Take profit, as a price; na for none. Of profit and limit, the one that the price reaches first counts.</param>
    /// <param name="loss">Stop loss, in ticks from the entry's price, 0 or above; na for none.</param>
    /// <param name="stop">Stop loss, as a price; na for none. Of loss and stop, the one that the price reaches first counts.</param>
    /// <param name="trailPrice">The price that activates the trailing stop; na for none.</param>
    /// <param name="trailPoints">The same, in ticks of profit from the entry's price, 0 or above, rounded up; na for none.</param>
    /// <param name="trailOffset">The trailing stop's distance from the best price, in whole ticks, 0 or above; na means 0.</param>
    /// <param name="ocaName">A group in which a fill reduces the others; empty for none.</param>
    /// <param name="comment">The signal to show in the list of trades; empty for the id.</param>
    /// <param name="commentProfit">The signal where the take profit filled; empty for <paramref name="comment"/>.</param>
    /// <param name="commentLoss">The signal where the stop loss filled; empty for <paramref name="comment"/>.</param>
    /// <param name="commentTrailing">The signal where the trailing stop filled; empty for <paramref name="comment"/>.</param>
    /// <exception cref="ArgumentException">
    /// The id is empty, a price is infinite, a number of ticks or a percentage is outside its range, or a text is null.
    /// </exception>
    public virtual void Exit(
        string id, string from = "", double quantity = double.NaN, double quantityPercent = double.NaN, double profit = double.NaN,
        double limit = double.NaN, double loss = double.NaN, double stop = double.NaN, double trailPrice = double.NaN,
        double trailPoints = double.NaN, double trailOffset = double.NaN, string ocaName = "", string comment = "",
        string commentProfit = "", string commentLoss = "", string commentTrailing = "")
    {
        if (Attached.HasNothingToLeave && id is { Length: > 0 })
        {
            return;
        }

        Attached.Exit(new ExitRequest(id, from)
        {
            Quantity = quantity,
            QuantityPercent = quantityPercent,
            Profit = profit,
            Limit = limit,
            Loss = loss,
            Stop = stop,
            TrailPrice = trailPrice,
            TrailPoints = trailPoints,
            TrailOffset = trailOffset,
            OcaName = ocaName,
            Comment = comment,
            CommentProfit = commentProfit,
            CommentLoss = commentLoss,
            CommentTrailing = commentTrailing,
        });
    }

    /// <summary>
    /// Closes what is open of an entry, at market (Pine's <c>strategy.close</c>). Nothing happens where nothing is open of it.
    /// </summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="comment">The signal to show in the list of trades; empty for <c>Close entry(s) order ID</c>.</param>
    /// <param name="quantity">Contracts; na for all. It wins over <paramref name="quantityPercent"/>.</param>
    /// <param name="quantityPercent">Percent of what is open of the entry, above 0 and at most 100; na for all.</param>
    /// <param name="immediately">Whether it fills at this bar's close, not at the next open.</param>
    /// <exception cref="ArgumentException">The id is empty, the percentage is outside its range, or the comment is null.</exception>
    public virtual void Close(
        string id, string comment = "", double quantity = double.NaN, double quantityPercent = double.NaN, bool immediately = false) =>
        Attached.Close(id, comment, quantity, quantityPercent, immediately);

    /// <summary>Closes the position, at market (Pine's <c>strategy.close_all</c>). Nothing happens when flat.</summary>
    /// <param name="comment">The signal to show in the list of trades; empty for <c>Close position order</c>.</param>
    /// <param name="immediately">Whether it fills at this bar's close, not at the next open.</param>
    public virtual void CloseAll(string comment = "", bool immediately = false) => Attached.CloseAll(comment, immediately);

    /// <summary>
    /// Takes back the waiting orders and exits of an id (Pine's <c>strategy.cancel</c>). Exits of a cancelled entry stay.
    /// </summary>
    /// <param name="id">The id of the orders; nothing happens where none waits.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public virtual void Cancel(string id) => Attached.Cancel(id);

    /// <summary>Takes back all waiting orders and exits (Pine's <c>strategy.cancel_all</c>).</summary>
    public virtual void CancelAll() => Attached.CancelAll();

    /// <summary>
    /// The quantity that an order without one would have if it filled at a price (Pine's <c>strategy.default_entry_qty</c>).
    /// </summary>
    /// <param name="price">The price of the fill.</param>
    /// <returns>The quantity, rounded down to the instrument's step; na where the price is na.</returns>
    public virtual double DefaultEntryQuantity(double price) => View.DefaultQuantity(price);

    /// <summary>
    /// What a value in the instrument's currency is in account currency, at the rate of the bar's day (Pine's <c>strategy.convert_to_account</c>).
    /// </summary>
    /// <param name="value">The value.</param>
    public virtual double ConvertToAccount(double value) => View.ToAccount(value);

    /// <summary>
    /// What a value in account currency is in the instrument's currency, at the rate of the bar's day (Pine's <c>strategy.convert_to_symbol</c>).
    /// </summary>
    /// <param name="value">The value.</param>
    public virtual double ConvertToSymbol(double value) => View.ToInstrument(value);

    /// <summary>Gives the namespace the broker of its run.</summary>
    internal void Attach(Broker? attached) => broker = attached;

    /// <inheritdoc/>
    protected override void OnAttached() => Attach(Run.Broker);
}
