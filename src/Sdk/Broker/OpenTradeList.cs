using System.Collections;

namespace Barline;

/// <summary>The open trades as they stand at the moment of reading, oldest first.</summary>
internal sealed class OpenTradeList : IReadOnlyList<OpenTrade>
{
    private readonly Account account;
    private readonly BarClock clock;
    private readonly ClosedTradeList closed;

    public OpenTradeList(Account account, BarClock clock, ClosedTradeList closed)
    {
        this.account = account;
        this.clock = clock;
        this.closed = closed;
    }

    public int Count => account.Open.Count;

    public OpenTrade this[int index] => index >= 0 && index < account.Open.Count
        ? Snapshot(account.Open[index])
        : throw new ArgumentOutOfRangeException(nameof(index), $"Open trade {index} was asked for; there are {Count}, counted from 0.");

    public IEnumerator<OpenTrade> GetEnumerator()
    {
        for (int i = 0; i < account.Open.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private OpenTrade Snapshot(Lot lot)
    {
        account.ShowExtremes();
        double value = account.ValueOf(lot.Remaining);
        double profit = lot.Sign * (clock.Close - lot.EntryPrice) * value;
        double worth = lot.EntryPrice == 0 ? double.NaN : Math.Abs(lot.EntryPrice * value);
        (double runUp, double drawdown) = lot.Excursions(lot.Remaining, lot.Fee);
        return new OpenTrade
        {
            Side = lot.Side,
            EntryId = lot.EntryId,
            EntrySignal = closed.Text(lot.Entry.SignalText),
            EntryTime = lot.EntryTime,
            EntryBar = lot.EntryBar,
            EntryPrice = lot.EntryPrice,
            Quantity = lot.Remaining,
            Commission = lot.Fee,
            Profit = profit,
            ProfitPercent = 100 * profit / worth,
            RunUp = runUp,
            RunUpPercent = 100 * runUp / worth,
            Drawdown = drawdown,
            DrawdownPercent = 100 * drawdown / worth,
        };
    }
}
