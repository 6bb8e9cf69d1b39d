using Barline;

// Written as it would be on a platform that calls OnBar.
[Strategy("Channel breakout")]
public partial class ChannelBreakout // BAR0003
{
    [Input(Min = 2)] public int Length { get; init; } = 20;

    public void OnBar(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, Length)[1]) Strategy.Entry("Long", Side.Long);
        if (bar.Close < Ta.Lowest(Low, Length)[1]) Strategy.Close("Long");
    }
}
