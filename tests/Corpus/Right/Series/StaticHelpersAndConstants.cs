using System.Collections.Frozen;
using Barline;

namespace StaticHelpers;

internal static class Maths
{
    public static readonly FrozenDictionary<string, int> Lengths = new Dictionary<string, int> { ["a"] = 9, ["b"] = 30 }.ToFrozenDictionary();

    private static readonly Func<Bar, double> body = static bar => Math.Abs(bar.Close - bar.Open);

    public static double Body(Bar bar) => body(bar);

    public static Series<double> Typical(TaNamespace ta, Series<double> source, int length) => ta.Sma(ta.Ema(source, length), length);

    public static bool IsInside(in Bar now, Series<double> high, Series<double> low) => now.High < high[1] && now.Low > low[1];

    public static int Sum(params ReadOnlySpan<int> values)
    {
        int sum = 0;
        foreach (int value in values) sum += value;
        return sum;
    }
}

[Strategy("Static helpers")]
public partial class StaticHelpers
{
    void Process(Bar bar)
    {
        int n = Maths.Sum(1, 2, 3);
        if (Maths.IsInside(bar, High, Low) && Maths.Body(bar) > 0.1 && Maths.Typical(Ta, Close, Maths.Lengths["a"]) > Ta.Sma(Close, n)) Strategy.Entry("I", Side.Long);
        if (bar.Close < Maths.Typical(Ta, Low, Maths.Lengths["b"])) Strategy.Close("I");
    }
}
