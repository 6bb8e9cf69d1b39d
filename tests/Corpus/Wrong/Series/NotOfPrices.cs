using Barline;

[Indicator("Not of volume")]
public partial class NotOfVolume
{
    [Output] public Series<double> Value => !Volume; // BAR3001
}
