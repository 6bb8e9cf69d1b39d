using Barline;

namespace Recursion;

[Strategy("Again and again")]
public partial class AgainAndAgain
{
    private int depth;

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("A", Side.Long);
        else Strategy.Close("A");
        Retry(bar);
    }

    private void Retry(Bar bar)
    {
        if (depth++ % 2 == 0) this.Process(bar); // BAR7001
    }
}
