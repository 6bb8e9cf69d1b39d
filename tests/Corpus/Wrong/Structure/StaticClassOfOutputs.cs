using Barline;

[Indicator("Constants")]
public static partial class Levels // BAR0006
{
    public const double Upper = 70;
    public const double Lower = 30;

    [Output] public static double Middle => (Upper + Lower) / 2;
}
