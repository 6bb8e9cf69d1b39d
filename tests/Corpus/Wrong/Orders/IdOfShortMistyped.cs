using Barline;

[Strategy("Turtle", Pyramiding = 4)]
public partial class Turtle
{
    private const string LongId = "Turtle long";
    private const string ShortId = "Turtle short";

    [Input(Min = 5)] public int Entry { get; init; } = 20;
    [Input(Min = 2)] public int Exit { get; init; } = 10;

    void Process(Bar bar)
    {
        double n = Ta.Atr(20);
        if (bar.Close > Ta.Highest(High, Entry)[1]) Strategy.Entry(LongId, Side.Long);
        if (bar.Close < Ta.Lowest(Low, Entry)[1]) Strategy.Entry(ShortId, Side.Short);
        if (bar.Close < Ta.Lowest(Low, Exit)[1]) Strategy.Close(LongId);
        if (bar.Close > Ta.Highest(High, Exit)[1]) Strategy.Close(ShortId);
        Strategy.Exit("Long stop", from: LongId, stop: Strategy.PositionAveragePrice - 2 * n);
        Strategy.Exit("Short stop", from: "Turtle Short", stop: Strategy.PositionAveragePrice + 2 * n); // BAR4003
    }
}
