using Barline;

[Indicator("Levels")]
public partial class Levels
{
    [Output] public List<double> Pivots { get; } = []; // BAR0011

    void Process(Bar bar)
    {
        if (High[1] > High[2] && High[1] > High) Pivots.Add(High[1]);
    }
}
