using Barline;

namespace Iterators;

[Strategy("Ladder")]
public partial class Ladder
{
    private IEnumerable<int> Rungs()
    {
        yield return 10;
        yield return 20;
        yield return Input.Int("Last rung", 30); // BAR1001
    }

    void Process(Bar bar)
    {
        int above = 0;
        foreach (int rung in Rungs())
        {
            if (bar.Close > Ta.Sma(Close, rung)) above++;
        }

        if (above == 3) Strategy.Entry("All above", Side.Long);
        if (above == 0) Strategy.Close("All above");
    }
}
