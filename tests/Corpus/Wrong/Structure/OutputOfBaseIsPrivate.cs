using Barline;

public abstract class RangeBase
{
    [Output] private double Range { get; set; } // BAR0012

    protected void Store(Bar bar) => Range = bar.High - bar.Low;

    protected double Last() => Range;
}

[Indicator("Range of a bar")]
public partial class RangeIndicator : RangeBase
{
    [Output] public double Half => Last() / 2;

    void Process(Bar bar) => Store(bar);
}
