using Barline;

[Strategy("Takes orders back")]
public partial class TakesBack
{
    private int placed;

    void Process(Bar bar)
    {
        if (Strategy.PositionSize == 0 && bar.Close > bar.Open)
        {
            Strategy.Entry("Buy stop", Side.Long, stop: bar.High + 0.05);
            Strategy.Order("Hedge", Side.Short, 1, stop: bar.Low - 5);
            placed = BarIndex;
        }

        Strategy.Exit("Protect", from: "Buy stop", stop: bar.Low - 1);
        if (BarIndex - placed > 3)
        {
            Strategy.Cancel("Buy stop");
            Strategy.Cancel("Hedge");
            Strategy.Cancel("Protect");
        }

        if (bar.Time.Hour == 0) Strategy.CancelAll();
    }
}
