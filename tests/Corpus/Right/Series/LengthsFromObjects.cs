using Barline;

namespace FromObjects;

[Indicator("Core")]
public partial class CoreLine
{
    [Input(Min = 1)] public int Length { get; init; } = 9;
    [Output] public Series<double> Line => Ta.Sma(Close, Length);
}

[Strategy("Lengths that objects hold")]
public partial class LengthsFromObjects
{
    [Input] public string Text { get; init; } = "25";

    private readonly List<int> lengths = [];
    private CoreLine core;
    private int toggled = 10;

    void Setup()
    {
        core = Import(new CoreLine { Length = 16 });
        lengths.AddRange([3, 6]);
        if (int.TryParse(Text, out int parsed)) lengths.Add(parsed);
    }

    private double Mean(params int[] of) => of.Average(n => Ta.Sma(Close, n)) + 0 * Ta.Ema(Close, of.Length);

    void Process(Bar bar)
    {
        if (bar.Time.Hour == 0) toggled = toggled == 10 ? 20 : 10;
        double a = Ta.Ema(Close, core.Length) + Ta.Ema(Close, lengths.Count) + Ta.Wma(Close, Math.Max(core.Length, lengths[^1]));
        double b = Ta.Sma(Close, toggled);
        object boxed = lengths[0];
        if (boxed is int k && bar.Close > Ta.Rma(Close, k)) b += 0.01;
        if (a > 3 * b && Mean(4, 8) > b) Strategy.Entry("O", Side.Long);
        if (a < 3 * b) Strategy.Close("O");
    }
}
