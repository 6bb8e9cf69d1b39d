using Barline;

namespace Loops;

[Strategy("Loops that look back")]
public partial class BackwardLoops
{
    [Input(Min = 2, Max = 30)] public int Depth { get; init; } = 6;

    void Process(Bar bar)
    {
        if (BarIndex.Value < 2 * Depth) return;

        double sum = 0;
        for (int i = 1; i <= Depth; i++) sum += Close[i - 1] - Close[i];
        for (int i = Depth; i > 0; i--) sum -= 0.1 * (Close[i] - Close[Depth - i]);
        for (int i = Depth; i-- > 0;) sum += 0 * High[i];
        int k = -Depth;
        while (k < 0) sum += 0 * Low[-k++];
        int j = Depth;
        do { j--; sum += 0 * Low[j]; } while (j > 0);

        if (sum > 1) Strategy.Entry("B", Side.Long);
        if (sum < -1) Strategy.Close("B");
    }
}
