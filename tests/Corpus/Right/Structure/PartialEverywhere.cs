using Barline;
using Numbers = Barline.Series<double>;

namespace Partials;

public interface ISignal<out T>
{
    T Now { get; }
}

[Indicator("Part one")]
public sealed partial class Everywhere : ISignal<double>
{
    [Output] public Numbers Line => Ta.Sma(Close, Length);
}
// ---- Everywhere.Inputs.cs
using Barline;

namespace Partials;

partial class Everywhere
{
    [Input(Min = 1)] public int Length { get; init; } = 11;

    partial void OnBar(in Bar bar);

    private partial double Last();
}
// ---- Everywhere.Process.cs
using Barline;

namespace Partials;

sealed partial class Everywhere
{
    private double last;

    double ISignal<double>.Now => last;

    void Process(Bar bar) => OnBar(bar);

    partial void OnBar(in Bar bar) => last = bar.Close;

    private partial double Last() => last;

    [Output] public double Difference => Last() - Line;
}
