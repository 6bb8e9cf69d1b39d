namespace Barline.Tests.Golden.Eth;

/// <summary>The median of the last closes; of an even number of them the mean of the two in the middle.</summary>
[Indicator("Median", Overlay = true)]
public sealed partial class MedianOf
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Var<double> Line { get; } = new();

    private void Process()
    {
        if (BarIndex < Length - 1)
        {
            return;
        }

        double[] window = new double[Length];
        for (int i = 0; i < Length; i++)
        {
            window[i] = Close[i];
        }

        Array.Sort(window);
        Line.Value = (window[(Length - 1) / 2] + window[Length / 2]) / 2;
    }
}
