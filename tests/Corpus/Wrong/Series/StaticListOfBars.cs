using Barline;

namespace History;

[Strategy("Static history")]
public partial class StaticHistory
{
    private static readonly List<Bar> history = []; // BAR3008

    void Process(Bar bar)
    {
        history.Add(bar);
        if (history.Count > 3 && history[^1].Close > history[^3].Close) Strategy.Entry("H", Side.Long);
        else Strategy.Close("H");
    }
}
