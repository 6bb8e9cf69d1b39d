using Barline;

namespace Bundled;

public sealed record Settings(int Fast, int Slow, double Risk)
{
    public static Settings Read(InputNamespace input) => new(
        input.Int("Fast", 6, min: 1),
        input.Int("Slow", 30, min: 2),
        input.Double("Risk", 0.5, min: 0.1, max: 3, step: 0.1));
}

[Strategy("Inputs in a record")]
public partial class InputsInRecord
{
    private Settings settings;

    void Setup() => settings = Settings.Read(Input) with { Risk = 1 };

    void Process(Bar bar)
    {
        var (fast, slow, risk) = settings;
        if (Ta.Crossover(Ta.Ema(Close, fast), Ta.Ema(Close, slow))) Strategy.Entry("R", Side.Long, Math.Ceiling(risk));
        if (Ta.Crossunder(Ta.Ema(Close, fast), Ta.Ema(Close, slow))) Strategy.Close("R");
    }
}
