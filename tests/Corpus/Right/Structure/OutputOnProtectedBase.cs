using Barline;

public abstract class Measured
{
    [Output] protected double Range { get; private set; }

    protected void Measure(Bar bar) => Range = bar.High - bar.Low;
}

[Indicator("Measured range")]
public partial class MeasuredRange : Measured
{
    void Process(Bar bar) => Measure(bar);
}
