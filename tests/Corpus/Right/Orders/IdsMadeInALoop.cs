using Barline;

namespace Grid;

[Strategy("Grid of limits", Pyramiding = 5)]
public partial class GridOfLimits
{
    [Input(Min = 1, Max = 5)] public int Levels { get; init; } = 3;

    void Process(Bar bar)
    {
        for (int i = 0; i < Levels; i++)
        {
            Strategy.Entry($"L{i}", Side.Long, quantity: 1, limit: bar.Close - (i + 1) * 0.5);
            Strategy.Exit($"X{i}", $"L{i}", limit: bar.Close + 1, stop: bar.Close - 5);
        }

        // L0 is one of the ids above.
        if (Ta.Rsi(Close, 14) > 75) Strategy.Close("L0");
        if (Ta.Rsi(Close, 14) > 85) Strategy.Close("L" + (Levels - 1));
    }
}
