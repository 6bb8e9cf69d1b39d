using Barline;

namespace Trading;

// The most common first mistake: the class is copied from a tutorial of another platform.
[Strategy("Range expansion")]
public class RangeExpansion // BAR0001
{
    private double widest;

    [Input(Min = 0.1)] public double Factor { get; init; } = 1.5;

    void Process(Bar bar)
    {
        double range = bar.High - bar.Low;
        if (range > Factor * widest)
        {
            widest = range;
        }
    }
}
