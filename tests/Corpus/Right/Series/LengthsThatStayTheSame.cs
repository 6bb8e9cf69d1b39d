using Barline;

namespace Lengths;

public enum Speed { Slow = 50, Fast = 10 }

[Strategy("Lengths of every origin")]
public partial class LengthsOfEveryOrigin
{
    [Input(Min = 2)] public int Length { get; init; } = 20;
    [Input] public Speed Speed { get; init; } = Speed.Fast;
    [Input] public bool IsDouble { get; init; }

    private readonly int[] table = [8, 13, 21];
    private int fromSetup;

    private int Half => Math.Max(1, Length / 2);

    void Setup() => fromSetup = IsDouble ? Length * 2 : (int)Math.Sqrt(Length);

    void Process(Bar bar)
    {
        int n = (int)Speed;
        int m = n + Half;
        var total = Ta.Sma(Close, n) + Ta.Ema(Close, m) + Ta.Wma(Close, fromSetup) + Ta.Rma(Close, IsDouble ? 5 : 6);
        double sum = 0;
        foreach (int length in table) sum += Ta.Sma(Close, length);
        for (int i = 2; i < 6; i++) sum += Ta.Highest(High, i * 3);
        sum += Length switch { < 10 => Ta.Sma(Close, 3), < 30 => Ta.Sma(Close, 4), _ => Ta.Sma(Close, 9) };
        if (total > 4 * bar.Close && sum > 8 * bar.Close) Strategy.Entry("N", Side.Long);
        if (total < 4 * bar.Close) Strategy.Close("N");
    }
}
