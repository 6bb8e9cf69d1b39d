using Barline;

[Indicator("Range")]
public partial class RangeLine
{
    [Output] public Series<double> Value => Ta.Atr(10);
}

public abstract class WithRange
{
    protected double Range() => Bind(new RangeLine()).Value;

    protected abstract RangeLine Bind(RangeLine line);
}

[Strategy("Wide bars")]
public partial class WideBars : WithRange
{
    protected override RangeLine Bind(RangeLine line) => Import(line); // BAR2002

    void Process(Bar bar)
    {
        if (bar.High - bar.Low > 2 * Range()) Strategy.Entry("Long", Side.Long);
    }
}
