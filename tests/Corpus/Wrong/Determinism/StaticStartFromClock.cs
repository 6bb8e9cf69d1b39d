using Barline;

namespace Starts;

[Strategy("Only the last month")]
public partial class OnlyLastMonth
{
    private static readonly DateTime from = DateTime.UtcNow.AddMonths(-1); // BAR5001

    void Process(Bar bar)
    {
        if (bar.Time < from) return;
        if (bar.Close > bar.Open) Strategy.Entry("O", Side.Long);
        else Strategy.Close("O");
    }
}
