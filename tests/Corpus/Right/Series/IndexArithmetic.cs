using Barline;

[Indicator("Indices of all kinds")]
public partial class IndicesOfAllKinds
{
    [Input(Min = 0, Max = 50)] public int Shift { get; init; } = 5;
    [Input(Min = -10, Max = 0)] public int Offset { get; init; } = -3;

    [Output] public double Value { get; private set; }
    [Output] public Series<double> Lagging => Close[Shift];
    [Output] public Series<double> Displaced => Ta.Sma(Close, 10)[-Offset];

    void Process(Bar bar)
    {
        int n = BarIndex;
        double sum = 0;
        for (int i = 0; i < Math.Min(n, 5); i++) sum += Close[i];
        for (int i = 4; i > 0; i--) sum += Close[4 - i] - Close[i - 1];
        for (int i = 0, j = 9; i < j; i++, j--) sum += Open[j - i];
        for (int i = 1; i < 10; i *= 2) sum += Low[i - 1];
        foreach (int i in Enumerable.Range(0, 3)) sum += High[i];
        int last = Math.Max(0, n - 100);
        Value = sum + Close[n - last > 50 ? 50 : n - last] + Close[n % 7] + Close[(int)(bar.Volume % 3)];
        int back = -Offset;
        if (back > 0) Value += Close[back - 1];
    }
}
