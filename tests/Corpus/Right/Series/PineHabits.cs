using Barline;
using static System.Math;

// A Pine user's habits: na(), nz(), var, barssince, valuewhen, ternaries all over.
[Strategy("Pine habits", Overlay = true)]
public partial class PineHabits
{
    [Input("Length", Min = 1)] public int len { get; init; } = 14;
    [Input("Src")] public Source src { get; init; } = Source.Close;

    readonly Var<int> dir = new(1);
    readonly Var<double> trail = new();

    static bool na(double x) => x is double.NaN;
    static double nz(double x, double y = 0) => na(x) ? y : x;

    void Process(Bar bar)
    {
        double atr = 3 * Ta.Atr(len);
        var up = bar.Hl2 - atr;
        var dn = bar.Hl2 + atr;
        trail.Value = dir == 1 ? Max(up, nz(trail[1], up)) : Min(dn, nz(trail[1], dn));
        dir.Value = Close > trail[1] ? 1 : Close < trail[1] ? -1 : dir[1];
        var since = Ta.BarsSince(dir != dir[1]);
        var entry = Ta.ValueWhen(dir != dir[1], src, 0);
        if (since == 0 && dir == 1) Strategy.Entry("Long", Side.Long);
        if (since == 0 && dir == -1) Strategy.Close("Long");
        if (!na(entry) && src[2] > entry * 1.2) Strategy.CloseAll();
    }
}
