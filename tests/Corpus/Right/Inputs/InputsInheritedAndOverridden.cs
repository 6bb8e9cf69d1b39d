using Barline;

namespace Virtuals;

public abstract class Settings
{
    [Input(Min = 1)] public virtual int Length { get; init; } = 10;
    [Input] public bool IsLongOnly { get; init; } = true;
}

[Strategy("Overrides a default")]
public partial class OverridesDefault : Settings
{
    [Input(Min = 1)] public override int Length { get; init; } = 33;

    void Process()
    {
        if (Ta.Crossover(Close, Ta.Hma(Close, Length))) Strategy.Entry("L", Side.Long);
        if (Ta.Crossunder(Close, Ta.Hma(Close, Length)))
        {
            if (IsLongOnly) Strategy.Close("L");
            else Strategy.Entry("S", Side.Short);
        }
    }
}
