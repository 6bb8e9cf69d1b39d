using Barline;

[Strategy("Adds to winners", Pyramiding = 5)]
public partial class AddsToWinners
{
    private int units;
    private double lastPrice;

    [Input(Min = 1, Max = 5)] public int MaxUnits { get; init; } = 4;

    void Process(Bar bar)
    {
        double n = Ta.Atr(20);
        if (Na.Is(n)) return;
        if (Strategy.PositionSize == 0) units = 0;
        bool isFirst = units == 0 && bar.Close > Ta.Highest(High, 20)[1];
        bool isNext = units > 0 && units < MaxUnits && bar.Close > lastPrice + 0.5 * n;
        if (isFirst || isNext)
        {
            units++;
            lastPrice = bar.Close;
            Strategy.Entry($"Unit {units}", Side.Long, quantity: 1);
        }

        for (int unit = 1; unit <= units; unit++)
        {
            Strategy.Exit("Stop " + unit, from: "Unit " + unit, stop: lastPrice - 2 * n);
        }

        Strategy.Close("Unit 9");
    }
}
