using Barline;

namespace Percentiles;

[Indicator("Percentile rank", ShortTitle = "PR")]
public partial class PercentRank
{
    [Input(Min = 2, Max = 120)] public int Window { get; init; } = 50;

    [Output] public double Rank { get; private set; } = Na.Value;

    private static double[] Copy(Series<double> series, int count)
    {
        double[] copy = new double[count];
        for (int i = count - 1; i >= 0; i--) copy[^(i + 1)] = series[i];
        return copy;
    }

    void Process()
    {
        if (BarIndex < Window) return;

        double[] window = Copy(Close, Window);
        int below = 0;
        for (int k = 1; k < window.Length; k++) below += window[k - 1] < window[^1] ? 1 : 0;
        int oldest = Window - 1;
        double slope = (Close[0] - Close[oldest]) / oldest;
        int half = -(-Window / 2);
        bool isTurn = (Close - Close[half]) * slope < 0;
        Rank = isTurn ? Na.Value : 100.0 * below / (Window - 1);
    }
}
