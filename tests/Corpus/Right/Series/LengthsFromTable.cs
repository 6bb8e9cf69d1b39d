using Barline;

namespace LengthTables;

public enum Phase { Night, Morning, Evening }

[Strategy("Lengths from a table")]
public partial class LengthsFromTable
{
    private static readonly int[] lengths = [10, 20, 40];
    private readonly Dictionary<Phase, int> byPhase = new() { [Phase.Night] = 5, [Phase.Morning] = 15, [Phase.Evening] = 25 };
    private Phase phase = Phase.Night;
    private int mode = 10;

    void Process(Bar bar)
    {
        phase = bar.Time.Hour switch { < 8 => Phase.Night, < 16 => Phase.Morning, _ => Phase.Evening };
        if (Ta.Crossover(Close, Ta.Sma(Close, 50))) mode = 10;
        if (Ta.Crossunder(Close, Ta.Sma(Close, 50))) mode = 30;

        // Three definitions, three more, and two: few, whatever the number of bars.
        double a = Ta.Sma(Close, lengths[bar.Time.Hour % lengths.Length]);
        double b = Ta.Ema(Close, byPhase[phase]);
        double c = Ta.Wma(Close, mode);
        if (bar.Close > a && bar.Close > b && bar.Close > c) Strategy.Entry("T", Side.Long);
        if (bar.Close < a && bar.Close < b) Strategy.Close("T");
    }
}
