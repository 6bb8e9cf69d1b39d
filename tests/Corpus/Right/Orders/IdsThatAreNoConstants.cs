using Barline;

public sealed record Signal(string Id, Side Side);

[Strategy("Ids of all kinds")]
public partial class IdsOfAllKinds
{
    private static readonly string longId = "Long";
    private readonly Signal signal = new("Fade", Side.Short);

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry(longId, Side.Long);
        if (Ta.Rsi(Close, 14) > 70) Strategy.Entry(signal.Id, signal.Side);
        Strategy.Exit("Long stop", from: "Long", loss: 200);
        Strategy.Exit("Fade stop", from: "Fade", loss: 200);
        if (bar.Time.Hour == 0) Strategy.Close(bar.Close > bar.Open ? "Fade" : "Long");
    }
}
