namespace Barline;

/// <summary>The account's numbers, as scripts read them.</summary>
internal sealed class AccountView
{
    private readonly BrokerSettings settings;
    private readonly Account account;
    private readonly BarClock clock;
    private readonly CurrencyRate rate;
    private readonly Sizer sizer;
    private readonly ClosedTradeList closed;

    public AccountView(
        BrokerSettings settings, Account account, BarClock clock, CurrencyRate rate, Sizer sizer, ClosedTradeList closed)
    {
        this.settings = settings;
        this.account = account;
        this.clock = clock;
        this.rate = rate;
        this.sizer = sizer;
        this.closed = closed;
    }

    public string Currency => settings.AccountCurrency;

    public double InitialCapital => account.InitialCapital;

    public string PositionEntryName => account.PositionEntryName;

    public double PositionAveragePrice => account.AveragePrice;

    public double MarginLiquidationPrice => account.LiquidationPrice;

    public double CapitalHeld => account.HeldCapital;

    public double NetProfit => account.NetProfit;

    public double NetProfitPercent => OfCapital(NetProfit);

    public double OpenProfit => account.OpenProfit;

    public double OpenProfitPercent => 100 * OpenProfit / (InitialCapital + NetProfit);

    public double GrossProfit => account.Wins.GrossProfit;

    public double GrossProfitPercent => OfCapital(GrossProfit);

    public double GrossLoss => account.Wins.GrossLoss + account.OpenFees;

    public double GrossLossPercent => OfCapital(GrossLoss);

    public WinCount Wins => account.Wins;

    public double AverageTrade => Mean(Wins.GrossProfit - Wins.GrossLoss, closed.Count);

    public double AverageTradePercent => Mean(Wins.Percent, closed.Count);

    public double AverageWinningTrade => Mean(Wins.GrossProfit, Wins.Wins);

    public double AverageWinningTradePercent => Mean(Wins.WonPercent, Wins.Wins);

    public double AverageLosingTrade => Mean(Wins.GrossLoss, Wins.Losses);

    public double AverageLosingTradePercent => Mean(Wins.LostPercent, Wins.Losses);

    /// <summary>The extremes up to now.</summary>
    public AccountRecords Records
    {
        get
        {
            account.ShowExtremes();
            return account.Records;
        }
    }

    /// <summary>The quantity of an order that gives none and fills at a price.</summary>
    public double DefaultQuantity(double price) => sizer.IsFixed ? sizer.FixedQuantity : sizer.Quantity(sizer.Budget(account.Equity), price);

    public double ToAccount(double value) => value * rate.At(clock.Time);

    public double ToInstrument(double value) => value / rate.At(clock.Time);

    private double OfCapital(double amount) => 100 * amount / InitialCapital;

    private static double Mean(double sum, int count) => count == 0 ? double.NaN : sum / count;
}
