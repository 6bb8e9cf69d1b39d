using Barline;

namespace Explicit;

public interface IPipelineStep
{
    int Process(string text);

    Task<int> Setup(CancellationToken token);
}

[Strategy("A step of a pipeline too")]
public partial class Step : IPipelineStep
{
    int IPipelineStep.Process(string text) => text.Length;

    async Task<int> IPipelineStep.Setup(CancellationToken token)
    {
        await Task.Yield();
        return 0;
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(20)[1]) Strategy.Entry("Step", Side.Long);
        Strategy.Exit("Down", "Step", stop: Ta.Lowest(10)[1]);
    }
}
