using System.Numerics;
using Barline;

namespace Regression;

[ScriptNamespace("Fit")]
public sealed class FitNamespace : NamespaceBase
{
    /// <summary>The slope of a line through the last closes.</summary>
    public double Slope([AtLeast(2)] int length) => Least.Squares<double>([.. Enumerable.Range(0, length).Select(i => Prices.Close[length - 1 - i].Value)]);
}

file static class Least
{
    public static T Squares<T>(ReadOnlySpan<T> values)
        where T : INumber<T>
    {
        T n = T.CreateChecked(values.Length), sumX = T.Zero, sumY = T.Zero, sumXy = T.Zero, sumXx = T.Zero;
        for (int i = 0; i < values.Length; i++)
        {
            T x = T.CreateChecked(i);
            sumX += x;
            sumY += values[i];
            sumXy += x * values[i];
            sumXx += x * x;
        }

        return (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
    }
}

[Strategy("Slope of a line")]
[Uses<FitNamespace>]
public partial class SlopeOfLine
{
    [Input(Min = 2, Max = 60)] public int Length { get; init; } = 20;

    [Output("Slope")] public double Slope { get; private set; } = double.NaN;

    void Process(Bar bar)
    {
        if (BarIndex.Value < Length) return;
        double before = Slope;
        Slope = Fit.Slope(Length);
        if (before <= 0 && Slope > 0) Strategy.Entry("S", Side.Long);
        if (before >= 0 && Slope < 0) Strategy.Close("S");
    }
}
