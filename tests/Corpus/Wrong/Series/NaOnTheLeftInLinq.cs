using Barline;

namespace Filters;

[Strategy("Three averages")]
public partial class ThreeAverages
{
    private static readonly int[] lengths = [10, 50, 200];

    void Process(Bar bar)
    {
        double[] values = [.. lengths.Select(n => (double)Ta.Sma(Close, n))];
        bool isReady = values.All(v => !(Na.Value == v)); // BAR3006
        if (isReady && values[0] > values[1] && values[1] > values[2]) Strategy.Entry("Fan", Side.Long);
        if (isReady && values[0] < values[1]) Strategy.Close("Fan");
    }
}
