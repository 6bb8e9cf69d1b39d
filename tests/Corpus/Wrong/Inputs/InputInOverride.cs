using Barline;

public abstract class Template
{
    protected abstract double Threshold();

    protected bool IsBig(Bar bar) => bar.High - bar.Low > Threshold();
}

[Strategy("Template")]
public partial class TemplateStrategy : Template
{
    protected override double Threshold() => Input.Double("Threshold", 1.0); // BAR1001

    void Process(Bar bar)
    {
        if (IsBig(bar)) Strategy.Entry("Long", Side.Long);
    }
}
