namespace Barline;

/// <summary>What is taken of a period.</summary>
internal enum PeriodPrice
{
    First,
    Highest,
    Lowest,
    Last,
}

/// <summary>A price of the last whole period between two anchors, or of the one that is going on; na until there is one. Values that are na are passed over.</summary>
internal struct PeriodPriceKernel(PeriodPrice price, bool developing) : IBuiltInKernel<double, bool, double>
{
    private bool hasBegun;
    private double whole = double.NaN;
    private double current = double.NaN;

    public static string Name => "Ta.PivotPointLevels";

    public readonly Arguments Arguments => Arguments.Of((long)price, developing ? 1 : 0);

    public double Update(History<double> source, History<bool> anchor)
    {
        if (anchor.Now)
        {
            whole = hasBegun ? current : double.NaN;
            current = double.NaN;
            hasBegun = true;
        }

        double value = source.Now;
        if (hasBegun && !double.IsNaN(value))
        {
            current = price switch
            {
                PeriodPrice.First => double.IsNaN(current) ? value : current,
                PeriodPrice.Highest => current >= value ? current : value,
                PeriodPrice.Lowest => current <= value ? current : value,
                _ => value,
            };
        }

        return developing ? current : whole;
    }
}
