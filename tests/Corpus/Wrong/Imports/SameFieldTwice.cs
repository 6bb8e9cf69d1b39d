using Barline;

[Indicator("Channel")]
public partial class Channel
{
    [Output] public Series<double> Upper => Ta.Highest(High, 20);
    [Output] public Series<double> Lower => Ta.Lowest(Low, 20);
}

[Strategy("Channel twice")]
public partial class ChannelTwice
{
    private readonly Channel shared = new();
    private Channel entries;
    private Channel exits;

    void Setup()
    {
        entries = Import(shared);
        exits = Import(shared); // BAR2006
    }

    void Process(Bar bar)
    {
        if (bar.Close > entries.Upper[1]) Strategy.Entry("Long", Side.Long);
        if (bar.Close < exits.Lower[1]) Strategy.Close("Long");
    }
}
