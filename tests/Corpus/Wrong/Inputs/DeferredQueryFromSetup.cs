using Barline;

namespace Deferred;

[Strategy("Deferred query")]
public partial class DeferredQuery
{
    private static readonly string[] titles = ["First", "Second"];
    private IEnumerable<int> lengths = [];

    void Setup()
    {
        lengths = titles.Select(title => Input.Int(title, 10)); // BAR1001
    }

    void Process(Bar bar)
    {
        if (lengths.All(n => bar.Close > Ta.Sma(Close, n))) Strategy.Entry("D", Side.Long);
        else Strategy.Close("D");
    }
}
