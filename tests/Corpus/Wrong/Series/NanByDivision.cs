using Barline;

namespace Divisions;

[Indicator("Ratio")]
public partial class Ratio
{
    private const double Missing = 0.0 / 0.0;

    [Output] public double Value { get; private set; }

    void Process(Bar bar)
    {
        double change = Ta.Change(Close, 10);
        Value = change == Missing ? 0 : change / bar.Close; // BAR3006
    }
}
