using Barline;

[Strategy("Two starts of a trail")]
public partial class TwoTrailStarts
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("T", Side.Long);
        Strategy.Exit("TX", "T", trailPrice: bar.High + 1, trailPoints: 100, trailOffset: 10); // BAR4006
    }
}
