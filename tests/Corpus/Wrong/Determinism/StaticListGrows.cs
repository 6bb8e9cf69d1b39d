using Barline;

namespace StaticLists;

[Strategy("Static list of profits")]
public partial class StaticProfits
{
    private static readonly List<double> profits = new(16);

    void Process(Bar bar)
    {
        profits.Add(Strategy.NetProfit); // BAR5009
        if (bar.Close > bar.Open) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
