using Barline;

namespace ConstantBars;

[Strategy("Statics that hold no run")]
public partial class StaticsOfNoRun
{
    private static readonly Bar flat = new(DateTime.UnixEpoch, 100, 100, 100, 100, 0);
    private static readonly IComparer<Bar> byRange = Comparer<Bar>.Create(static (a, b) => (a.High - a.Low).CompareTo(b.High - b.Low));
    private static readonly Dictionary<string, Func<TaNamespace, Series<double>, Series<double>>> kinds = new()
    {
        ["sma"] = static (ta, source) => ta.Sma(source, 20),
        ["ema"] = static (ta, source) => ta.Ema(source, 20),
    };

    [Input(Options = ["sma", "ema"])] public string Kind { get; init; } = "ema";

    private Bar widest = flat;

    void Process(Bar bar)
    {
        if (byRange.Compare(bar, widest) > 0) widest = bar;
        Series<double> line = kinds[Kind](Ta, Close);
        if (bar.Close > line && bar.Close < widest.High) Strategy.Entry("W", Side.Long);
        if (bar.Close < line) Strategy.Close("W");
    }
}
