using Barline;

[Indicator("Counts")]
public partial class Counts
{
    [Output] public double Value { get; private set; }

    private static void Process(Bar bar) // BAR0005
    {
        _ = new Counts { Value = bar.Close };
    }
}
