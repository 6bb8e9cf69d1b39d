using Barline;

namespace Early;

[Indicator("Channel", Overlay = true)]
public partial class Channel
{
    [Output] public Series<double> Upper => Ta.Highest(High, 20);
    [Output] public Series<double> Lower => Ta.Lowest(Low, 20);
}

[Strategy("Plot first")]
public partial class PlotFirst
{
    private readonly Channel channel = new Channel();

    void Setup()
    {
        Chart.Plot(channel.Upper, "Upper", Color.Green); // BAR2005
        Import(channel);
        Chart.Plot(channel.Lower, "Lower", Color.Red);
    }

    void Process(Bar bar)
    {
        if (bar.Close > channel.Upper[1]) Strategy.Entry("Out", Side.Long);
        if (bar.Close < channel.Lower[1]) Strategy.Close("Out");
    }
}
