using Barline;

namespace Loader;

[Strategy("Async loader")]
public sealed partial class AsyncLoader
{
    private double threshold = 1.5;

    void Process(Bar bar)
    {
        if (bar.Close - bar.Open > threshold) Strategy.Entry("Thrust", Side.Long);
        Strategy.Exit("Out", "Thrust", loss: 200, profit: 400);
    }
}
// ---- AsyncLoader.Setup.cs
using Barline;

namespace Loader;

public sealed partial class AsyncLoader
{
    private async void Setup() // BAR0004
    {
        await System.Threading.Tasks.Task.CompletedTask;
        threshold = 2;
    }
}
