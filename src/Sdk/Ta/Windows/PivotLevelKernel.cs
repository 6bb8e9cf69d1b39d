namespace Barline;

/// <summary>One pivot level: 0 is the middle, 1 to 5 are resistances, -1 to -5 supports.</summary>
internal readonly struct PivotLevelKernel(PivotType type, int level) : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.PivotPointLevels";

    public Arguments Arguments => Arguments.Of((long)type, level);

    /// <param name="high">The period's high.</param>
    /// <param name="low">Its low.</param>
    /// <param name="third">Its close; for Woodie the new period's open, for DeMark the X of his formula.</param>
    public double Update(History<double> high, History<double> low, History<double> third)
    {
        double middle = type switch
        {
            PivotType.Woodie => (high.Now + low.Now + (2 * third.Now)) / 4,
            PivotType.DeMark => third.Now / 4,
            _ => (high.Now + low.Now + third.Now) / 3,
        };

        // A support is a resistance with the high for the low, and down for up.
        return level >= 0 ? Level(middle, high.Now, low.Now, third.Now, level) : Level(middle, low.Now, high.Now, third.Now, -level);
    }

    private double Level(double middle, double far, double near, double third, int step)
    {
        double range = far - near;
        return (type, step) switch
        {
            (_, 0) => middle,
            (PivotType.DeMark, 1) => (third / 2) - near,
            (PivotType.Fibonacci, 1) => middle + (0.382 * range),
            (PivotType.Fibonacci, 2) => middle + (0.618 * range),
            (PivotType.Fibonacci, 3) => middle + range,
            (PivotType.Camarilla, 1) => third + (1.1 * range / 12),
            (PivotType.Camarilla, 2) => third + (1.1 * range / 6),
            (PivotType.Camarilla, 3) => third + (1.1 * range / 4),
            (PivotType.Camarilla, 4) => third + (1.1 * range / 2),
            (PivotType.Camarilla, 5) => range > 0 ? third * far / near : third - ((third * near / far) - third),
            (PivotType.Traditional or PivotType.Woodie or PivotType.Classic, 1) => (2 * middle) - near,
            (PivotType.Traditional or PivotType.Woodie or PivotType.Classic, 2) => middle + range,
            (PivotType.Traditional, _) => ((step - 1) * middle) + far - ((step - 1) * near),
            (PivotType.Woodie, 3) => far + (2 * (middle - near)),
            (PivotType.Woodie, 4) => far + (2 * (middle - near)) + range,
            (PivotType.Classic, 3) => middle + (2 * range),
            (PivotType.Classic, 4) => middle + (3 * range),
            _ => double.NaN,
        };
    }
}

/// <summary>Where the close is above the open, or below it, the infinite value that says so; the close itself where they are equal.</summary>
internal readonly struct CloseAgainstOpenKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.PivotPointLevels";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> close, History<double> open) =>
        close.Now > open.Now ? double.PositiveInfinity : close.Now < open.Now ? double.NegativeInfinity : close.Now;
}

/// <summary>The price that counts twice for DeMark: the high where the close is above the open, the low where it is below, else the close.</summary>
internal readonly struct DeMarkPriceKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.PivotPointLevels";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> closeAgainstOpen, History<double> high, History<double> low) => closeAgainstOpen.Now switch
    {
        double.PositiveInfinity => high.Now,
        double.NegativeInfinity => low.Now,
        double close => close,
    };
}
