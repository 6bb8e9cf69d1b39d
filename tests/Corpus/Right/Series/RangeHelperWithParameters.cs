using Barline;

// Helpers that take lengths and indices as parameters, and are called with constants and inputs.
[Strategy("Helpers with lengths")]
public partial class HelpersWithLengths
{
    [Input(Min = 2)] public int Length { get; init; } = 14;

    void Process(Bar bar)
    {
        if (Position(Length) > 0.8 && Position(3 * Length) > 0.5 && Back(2) < bar.Close) Strategy.Entry("Long", Side.Long);
        if (Position(10) < 0.2) Strategy.Close("Long");
    }

    private double Position(int length)
    {
        double low = Ta.Lowest(Low, length);
        double high = Ta.Highest(High, length);
        return high > low ? (Close - low) / (high - low) : 0.5;
    }

    private double Back(int bars) => Close[bars];
}
