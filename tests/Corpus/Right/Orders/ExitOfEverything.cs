using Barline;

[Strategy("One stop for all")]
public partial class OneStopForAll
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 10))) Strategy.Entry("A", Side.Long);
        if (Ta.Crossover(Close, Ta.Sma(Close, 30))) Strategy.Entry("B", Side.Long);
        Strategy.Exit("Stop", loss: 100, profit: 300);
        Strategy.Exit("Late stop", from: "", stop: Ta.Lowest(Low, 50));
        if (Strategy.PositionSize > 0 && bar.Close < Ta.Lowest(Low, 20)[1]) Strategy.Close(Strategy.PositionEntryName);
    }
}
