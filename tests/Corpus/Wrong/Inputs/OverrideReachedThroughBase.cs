using Barline;

namespace Overrides;

public abstract class Template
{
    protected abstract int Length { get; }

    protected abstract void Trade(int length);

    protected void Process(Bar bar) => Trade(Length);
}

[Strategy("Override reads an input")]
public partial class OverrideReads : Template
{
    protected override int Length => Input.Int("Length", 15, min: 2); // BAR1001

    protected override void Trade(int length)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, length))) Strategy.Entry("O", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, length))) Strategy.Close("O");
    }
}
