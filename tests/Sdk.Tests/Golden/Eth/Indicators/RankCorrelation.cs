namespace Barline.Tests.Golden.Eth;

/// <summary>The correlation of closes' ranks with time, from -100 to 100; equal closes share the mean of their ranks.</summary>
[Indicator("Rank correlation index")]
public sealed partial class RankCorrelation
{
    [Input(Min = 2)] public int Length { get; init; } = 14;

    [Output] public Var<double> Index { get; } = new();

    private void Process()
    {
        if (BarIndex < Length - 1)
        {
            return;
        }

        // Ranks and times from their middle and doubled, so that all sums are of whole numbers: a zero is exact.
        double both = 0;
        double ranks = 0;
        double times = 0;
        for (int i = 0; i < Length; i++)
        {
            double rank = 0;
            for (int j = 0; j < Length; j++)
            {
                rank += Close[j] < Close[i] ? 1 : Close[j] > Close[i] ? -1 : 0;
            }

            double time = Length - 1 - (2 * i);
            both += rank * time;
            ranks += rank * rank;
            times += time * time;
        }

        Index.Value = 100 * both / Math.Sqrt(ranks * times);
    }
}
