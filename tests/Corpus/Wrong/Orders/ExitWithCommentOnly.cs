using Barline;

[Strategy("Comments")]
public partial class Comments
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        bool isLate = bar.Time.Hour >= 20;
        if (isLate)
        {
            Strategy.Exit( // BAR4004
                id: "End of day",
                from: "Long",
                comment: "end of day",
                commentProfit: "won");
        }
    }
}
