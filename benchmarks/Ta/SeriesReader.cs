namespace Barline.Benchmarks;

/// <summary>Has series computed: defined before the first bar, and read on it, which computes their columns for all bars.</summary>
[Strategy("Reads series on its first bar")]
public sealed partial class SeriesReader
{
    private object[] series = [];

    /// <summary>Makes the series from the functions and the closes, highs, lows and opens.</summary>
    internal Func<TaNamespace, Series<double>[], object[]> Define { get; init; } = (_, _) => [];

    /// <summary>What is called with an action that reads the series.</summary>
    internal Action<Action> OnRead { get; init; } = read => read();

    private void Setup() => series = Define(Ta, [Close, High, Low, Open]);

    private void Process()
    {
        if (BarIndex == 0)
        {
            OnRead(Read);
        }
    }

    private void Read()
    {
        foreach (object each in series)
        {
            switch (each)
            {
                case Series<double> numbers:
                    _ = numbers.Value;
                    break;
                case Series<bool> truths:
                    _ = truths.Value;
                    break;
            }
        }
    }
}
