using Barline;

namespace Outputs;

[Indicator("All kinds of outputs", ShortTitle = "AKO")]
public partial class AllKindsOfOutputs
{
    [Output] private readonly Var<double> peak = new(double.MinValue);
    [Output] public int Count;
    [Output("Is up?")] internal bool IsUp { get; private set; }
    [Output] public double Body { get; private set; } = Na.Value;
    [Output] public Series<bool> Wide => High - Low > Ta.Atr(20);
    [Output] public Series<int> Index => BarIndex;
    [Output] protected Series<double> Trend { get; private set; }

    void Setup() => Trend = Ta.Ema(Close, 30);

    void Process(Bar bar)
    {
        peak.Value = Math.Max(peak, bar.High);
        Count++;
        IsUp = bar.Close > bar.Open;
        Body = Math.Abs(bar.Close - bar.Open);
    }
}
