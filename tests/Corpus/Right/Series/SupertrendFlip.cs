using Barline;

[Strategy("Supertrend flip", Overlay = true)]
public partial class SupertrendFlip
{
    [Input(Min = 0.5, Step = 0.5)] public double Factor { get; init; } = 3;
    [Input(Min = 1)] public int Length { get; init; } = 10;
    [Input] public bool AllowShort { get; init; } = true;

    private SupertrendLine Trend => Ta.Supertrend(Factor, Length);

    void Setup() => Chart.Plot(Trend.Line, "Supertrend", Color.Orange, PlotStyle.LineBreak);

    void Process(Bar bar)
    {
        if (Na.Is(Trend.Line)) return;
        bool flipsUp = Trend.Direction < 0 && Trend.Direction[1] > 0;
        bool flipsDown = Trend.Direction > 0 && Trend.Direction[1] < 0;
        if (flipsUp) Strategy.Entry("Long", Side.Long);
        if (flipsDown && AllowShort) Strategy.Entry("Short", Side.Short);
        else if (flipsDown) Strategy.Close("Long");
    }
}
