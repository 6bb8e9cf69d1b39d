using Barline;

[Strategy("Id and from swapped")]
public partial class IdAndFromSwapped
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Highest(High, 20)[1])) Strategy.Entry("Breakout", Side.Long);
        Strategy.Exit("Breakout", "Stop", stop: Ta.Lowest(Low, 10)); // BAR4003
    }
}
