namespace Barline.Tests.Ta;

/// <summary>Volume.</summary>
internal static partial class Reference
{
    public static double[] Mfi(double[] x, double[] volume, int length)
    {
        double[] change = Change(x, 1);
        double[] up = Sum(Each(x, i => volume[i] * (change[i] < 1e-10 ? 0 : x[i])), length);
        double[] down = Sum(Each(x, i => volume[i] * (-change[i] < 1e-10 ? 0 : x[i])), length);
        return Combine(up, down, (bought, sold) => 100 - (100 / (1 + (bought / sold))));
    }

    public static double[] Accdist(BarColumnsOf bars) => Total(bars.Each(i =>
        bars.High[i] == bars.Low[i]
            ? 0
            : ((2 * bars.Close[i]) - bars.Low[i] - bars.High[i]) / (bars.High[i] - bars.Low[i]) * bars.Volume[i]));

    public static double[] Iii(BarColumnsOf bars) => bars.Each(i =>
        bars.High[i] == bars.Low[i] || bars.Volume[i] == 0
            ? double.NaN
            : ((2 * bars.Close[i]) - bars.High[i] - bars.Low[i]) / ((bars.High[i] - bars.Low[i]) * bars.Volume[i]));

    public static double[] Wvad(BarColumnsOf bars) => bars.Each(i =>
        bars.High[i] == bars.Low[i] ? double.NaN : (bars.Close[i] - bars.Open[i]) / (bars.High[i] - bars.Low[i]) * bars.Volume[i]);

    public static double[] Wad(BarColumnsOf bars) => Total(bars.Each(i =>
    {
        double before = i == 0 ? double.NaN : bars.Close[i - 1];
        double[] reach = bars.Close[i] > before ? [bars.Low[i], before] : [bars.High[i], before];
        return reach.Any(double.IsNaN) || bars.Close[i] == before ? 0 : bars.Close[i] - (bars.Close[i] > before ? reach.Min() : reach.Max());
    }));

    public static double[] Pvt(BarColumnsOf bars) => Total(bars.Each(i =>
        i == 0 ? 0 : (bars.Close[i] - bars.Close[i - 1]) / bars.Close[i - 1] * bars.Volume[i]));

    /// <summary>The moves on the bars for which volume and the volume before say so, one after the other.</summary>
    public static double[] VolumeIndex(BarColumnsOf bars, Func<double, double, bool> counts)
    {
        double[] result = Level(bars.Close, 1);
        for (int i = 1; i < bars.Count; i++)
        {
            double index = result[i - 1] == 0 ? 1 : result[i - 1];
            double before = bars.Close[i - 1];
            bool isUsed = bars.Close[i] is not 0 && double.IsFinite(bars.Close[i]) && double.IsFinite(before) && before != 0
                && counts(bars.Volume[i], double.IsNaN(bars.Volume[i - 1]) ? 0 : bars.Volume[i - 1]);
            result[i] = isUsed ? index + ((bars.Close[i] - before) / before * index) : index;
        }

        return result;
    }

    /// <summary>The sum of all steps so far that are numbers.</summary>
    private static double[] Total(double[] steps) => Each(steps, i => steps.Take(i + 1).Where(double.IsFinite).Sum());
}
