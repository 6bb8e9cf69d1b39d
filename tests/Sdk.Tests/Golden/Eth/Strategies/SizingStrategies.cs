namespace Barline.Tests.Golden.Eth;

[Strategy("A quarter of equity a day", Quantity = 25, QuantityType = QuantityType.PercentOfEquity,
    Commission = 1.5, CommissionType = CommissionType.CashPerOrder)]
public sealed partial class QuarterOfEquity
{
    private void Process(Bar bar)
    {
        if (bar.Time is { Hour: 8, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("L", Side.Long, comment: "default percent sizing");
        }

        if (bar.Time is { Hour: 12, Minute: 15 } && Strategy.PositionSize > 0)
        {
            Strategy.Close("L", "sizing close");
        }
    }
}

[Strategy("Half of equity on Mondays, sized by hand")]
public sealed partial class HalfOfEquityOnMondays
{
    private void Process(Bar bar)
    {
        double size = Math.Round(1000 * 0.5 * Strategy.Equity / bar.Close, MidpointRounding.AwayFromZero) / 1000;
        if (bar.Time is { DayOfWeek: DayOfWeek.Monday, Hour: 0, Minute: 0 } && Strategy.PositionSize == 0 && size > 0)
        {
            Strategy.Entry("E", Side.Long, size, comment: "qty = 50% equity / close");
        }

        if (Strategy.PositionSize > 0 && BarIndex > Strategy.OpenTrades[0].EntryBar)
        {
            Strategy.Close("E", "next-bar flatten");
        }
    }
}

[Strategy("All equity on Mondays", Quantity = 99, QuantityType = QuantityType.PercentOfEquity)]
public sealed partial class AllEquityOnMondays
{
    private void Process(Bar bar)
    {
        if (bar.Time is { DayOfWeek: DayOfWeek.Monday, Hour: 0, Minute: 0 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry("E", Side.Long, comment: "auto-sized 99% equity");
        }

        if (Strategy.PositionSize > 0 && BarIndex > Strategy.OpenTrades[0].EntryBar)
        {
            Strategy.Close("E", "next-bar flatten");
        }
    }
}

[Strategy("Lots of cash on EMA crosses", Quantity = 50_000, QuantityType = QuantityType.Cash, Pyramiding = 3,
    Commission = 0.05, CommissionType = CommissionType.CashPerContract)]
public sealed partial class CashLots
{
    private void Process(Bar bar)
    {
        Series<double> rsi = Ta.Rsi(Close, 14);
        if (Ta.Crossover(Ta.Ema(Close, 9), Ta.Ema(Close, 21)) && rsi > 40 && rsi < 70)
        {
            Strategy.Entry("L", Side.Long, comment: "cash add");
        }

        if (bar.Time is { Hour: 23, Minute: 45 })
        {
            Strategy.CloseAll("session close");
        }
    }
}

[Strategy("Lots of one id", Pyramiding = 3)]
public sealed partial class LotsOfOneId
{
    private void Process(Bar bar)
    {
        Trade("L", Side.Long, bar.Time, "lot", "close all L");
        Trade("S", Side.Short, bar.Time.AddHours(-12), "short lot", "close all S");
    }

    private void Trade(string id, Side side, DateTime time, string lot, string close)
    {
        bool isOpen = side == Side.Long ? Strategy.PositionSize > 0 : Strategy.PositionSize < 0;
        if (time is { Hour: 0, Minute: 15 } && Strategy.PositionSize == 0)
        {
            Strategy.Entry(id, side, 1, comment: $"{lot} 1");
        }

        if (time is { Hour: 0, Minute: 30 or 45 } && isOpen)
        {
            Strategy.Entry(id, side, 1, comment: $"{lot} {time.Minute / 15}");
        }

        if (time is { Hour: 1, Minute: 15 } && isOpen)
        {
            Strategy.Close(id, close);
        }
    }
}

[Strategy("Adds until five contracts were held", Pyramiding = 10)]
public sealed partial class GreatestPositionGate
{
    private void Process(Bar bar)
    {
        if (bar.Time.Minute == 0 && Strategy.MaxContractsHeld < 5)
        {
            Strategy.Entry("LE", Side.Long, 1, comment: "pyramid-add");
        }

        if (bar.Time is { Hour: 23, Minute: 45 } && Strategy.PositionSize != 0)
        {
            Strategy.CloseAll("daily-exit");
        }
    }
}
