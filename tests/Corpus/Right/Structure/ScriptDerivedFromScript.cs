using Barline;

[Indicator("Channel")]
public partial class Channel
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Upper => Ta.Highest(High, Length);
    [Output] public Series<double> Lower => Ta.Lowest(Low, Length);
}

// It has no output of its own, but those that it inherits.
[Indicator("Channel with a plot", Overlay = true)]
public partial class PlottedChannel : Channel
{
    void Setup() => Chart.Plot(Upper, "Upper", Color.Teal);
}

[Strategy("Base")]
public partial class ChannelStrategy
{
    protected virtual bool IsAllowed => true;

    protected void Process(Bar bar)
    {
        if (IsAllowed && bar.Close > Ta.Highest(High, 20)[1]) Strategy.Entry("Long", Side.Long);
        if (bar.Close < Ta.Lowest(Low, 10)[1]) Strategy.Close("Long");
    }
}

// It has no Process of its own, but the one that it inherits.
[Strategy("In a rising market only")]
public partial class RisingMarketOnly : ChannelStrategy
{
    protected override bool IsAllowed => Close > Ta.Sma(Close, 100);
}
