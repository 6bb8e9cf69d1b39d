using Barline;

namespace GetOnly;

[Indicator("Shared with a value")]
public partial class SharedWithValue
{
    [Shared] public double Regime { get; set; } = 1; // BAR6004

    [Output] public double Copy => Regime;
}
