namespace Barline.Tests.Golden.Eth;

/// <summary>Wilder's parabolic stop and reverse, with Pine's start: <c>ta.sar</c>.</summary>
[Indicator("Parabolic SAR", Overlay = true)]
public sealed partial class ParabolicSar
{
    [Input(Min = 0)] public double Start { get; init; } = 0.02;

    [Input(Min = 0)] public double Increment { get; init; } = 0.02;

    [Input(Min = 0)] public double Maximum { get; init; } = 0.2;

    [Output] public Var<double> Line { get; } = new();

    private bool isUp;
    private double extreme;
    private double acceleration;

    private void Process(Bar bar)
    {
        if (BarIndex == 0)
        {
            return;
        }

        bool isNew = BarIndex == 1;
        double stop = Line;
        if (isNew)
        {
            isUp = Close > Close[1];
            extreme = isUp ? bar.High : bar.Low;
            stop = isUp ? Low[1] : High[1];
            acceleration = Start;
        }

        stop += acceleration * (extreme - stop);
        if (isUp ? stop > bar.Low : stop < bar.High)
        {
            stop = isUp ? Math.Max(bar.High, extreme) : Math.Min(bar.Low, extreme);
            isUp = !isUp;
            extreme = isUp ? bar.High : bar.Low;
            acceleration = Start;
            isNew = true;
        }

        if (!isNew && (isUp ? bar.High > extreme : bar.Low < extreme))
        {
            extreme = isUp ? bar.High : bar.Low;
            acceleration = Math.Min(acceleration + Increment, Maximum);
        }

        Line.Value = isUp
            ? Math.Min(stop, Math.Min(Low[1], Na.Or(Low[2], double.PositiveInfinity)))
            : Math.Max(stop, Math.Max(High[1], Na.Or(High[2], double.NegativeInfinity)));
    }
}
