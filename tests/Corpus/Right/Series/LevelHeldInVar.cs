using Barline;

namespace HeldLevels;

[Strategy("Level in a Var")]
public partial class LevelInVar
{
    private readonly Var<double> level = new();
    private readonly Var<int> touches = new(0);
    private readonly Var<bool> isArmed = new(false);

    [Input] public double RoundNumber { get; init; } = 100;

    void Process(Bar bar)
    {
        if (High >= Ta.Highest(High, 30)) level.Value = bar.High;
        if (Ta.Crossover(Close, level) || Ta.Crossunder(level, Close)) touches.Value++;
        if (Ta.Crossover(Close, RoundNumber)) isArmed.Value = true;
        if (isArmed && touches > touches[1] && Ta.Crossover(Close, level[1] - 0.25)) Strategy.Entry("L", Side.Long);
        if (Ta.Crossunder(Close, Ta.Ema(level, 5) - Ta.Atr(14))) Strategy.Close("L");
    }
}
