namespace Barline.Tests.Golden.EurUsd;

[Strategy("RSI bands")]
public sealed partial class RsiBands
{
    private void Process()
    {
        Series<double> rsi = Ta.Rsi(Close, 14);
        if (Ta.Crossover(rsi, 30))
        {
            Strategy.Entry("RsiLE", Side.Long);
        }

        if (Ta.Crossunder(rsi, 70))
        {
            Strategy.Entry("RsiSE", Side.Short);
        }
    }
}

[Strategy("Bollinger bands", Overlay = true)]
public sealed partial class BollingerStops
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Input(Min = 0.001, Max = 50)] public double Width { get; init; } = 2.0;

    private void Process()
    {
        (_, Series<double> upper, Series<double> lower) = Ta.Bb(Close, Length, Width);
        if (Ta.Crossover(Close, lower))
        {
            Strategy.Entry("BBandLE", Side.Long, stop: lower, ocaName: "BollingerBands", ocaType: OcaType.Cancel);
        }
        else
        {
            Strategy.Cancel("BBandLE");
        }

        if (Ta.Crossunder(Close, upper))
        {
            Strategy.Entry("BBandSE", Side.Short, stop: upper, ocaName: "BollingerBands", ocaType: OcaType.Cancel);
        }
        else
        {
            Strategy.Cancel("BBandSE");
        }
    }
}

[Strategy("Channel breakout", Overlay = true)]
public sealed partial class ChannelBreakout
{
    [Input(Min = 1, Max = 1000)] public int Length { get; init; } = 5;

    private void Process()
    {
        if (!Na.Is(Close[Length]))
        {
            Strategy.Entry("ChBrkLE", Side.Long, stop: Ta.Highest(Length) + Instrument.TickSize);
        }

        Strategy.Entry("ChBrkSE", Side.Short, stop: Ta.Lowest(Length) - Instrument.TickSize);
    }
}

[Strategy("Supertrend", Overlay = true, Quantity = 15, QuantityType = QuantityType.PercentOfEquity)]
public sealed partial class SupertrendReversal
{
    private void Process()
    {
        double change = Ta.Change(Ta.Supertrend(3, 10).Direction);
        if (change < 0)
        {
            Strategy.Entry("My Long Entry Id", Side.Long);
        }

        if (change > 0)
        {
            Strategy.Entry("My Short Entry Id", Side.Short);
        }
    }
}

[Strategy("Two trades with slippage", InitialCapital = 10_000, Slippage = 10, Commission = 0.1)]
public sealed partial class TwoTradesWithSlippage
{
    private void Process()
    {
        switch (BarIndex.Value)
        {
            case 10:
                Strategy.Entry("Long", Side.Long, comment: "Long Entry");
                break;
            case 20:
                Strategy.Close("Long", "Long Exit");
                break;
            case 40:
                Strategy.Entry("Short", Side.Short, comment: "Short Entry");
                break;
            case 50:
                Strategy.Close("Short", "Short Exit");
                break;
        }
    }
}

[Strategy("Three lots with slippage", InitialCapital = 10_000, Pyramiding = 3, Slippage = 5, Commission = 0.1,
    Quantity = 10, QuantityType = QuantityType.PercentOfEquity)]
public sealed partial class ThreeLotsWithSlippage
{
    [Output] public double PositionSize { get; private set; }

    [Output] public double AveragePrice { get; private set; }

    private void Process()
    {
        if (BarIndex.Value is 20 or 25 or 30)
        {
            int number = (BarIndex - 15) / 5;
            Strategy.Entry($"Long {number}", Side.Long, comment: $"Entry #{number}");
        }

        if (BarIndex == 40)
        {
            Strategy.CloseAll("Close All Positions");
        }

        PositionSize = Strategy.PositionSize;
        AveragePrice = Strategy.PositionAveragePrice;
    }
}
