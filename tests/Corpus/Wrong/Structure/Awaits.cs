using Barline;

namespace Async;

[Strategy("Awaits")]
public partial class Awaits
{
    private async Task Process(Bar bar) // BAR0005
    {
        if (bar.Close > bar.Open) Strategy.Entry("A", Side.Long);
        else Strategy.Close("A");
        await Task.CompletedTask;
    }
}
