using Barline;

namespace Lists;

[Strategy("Remembers closes")]
public partial class RemembersCloses
{
    private readonly List<Series<double>> entries = [];

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 10)))
        {
            entries.Add(Close); // BAR3012
            Strategy.Entry("L", Side.Long);
        }

        if (entries.Count > 0 && bar.Close < entries[^1] * 0.98) Strategy.Close("L");
    }
}
