using Barline;

[Indicator("Ribbon")]
public partial class Ribbon
{
    [Input] public int[] Lengths { get; init; } = [10, 20, 30]; // BAR1002

    [Output] public double Spread { get; private set; }

    void Process()
    {
        double low = double.MaxValue, high = double.MinValue;
        foreach (var n in Lengths)
        {
            double value = Ta.Ema(Close, n);
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        Spread = high - low;
    }
}
