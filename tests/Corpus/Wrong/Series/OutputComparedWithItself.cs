using Barline;

[Indicator("Channel")]
public partial class Channel
{
    [Output] public Series<double> Upper => Ta.Highest(High, 20);
    [Output] public Series<double> Lower => Ta.Lowest(Low, 20);
}

[Strategy("Channel width")]
public partial class ChannelWidth
{
    private Channel channel;

    void Setup() => channel = Import(new Channel());

    void Process(Bar bar)
    {
        bool isWide = channel.Upper >= channel.Upper; // BAR3007
        if (isWide && bar.Close > channel.Lower) Strategy.Entry("Long", Side.Long);
    }
}
