using Barline;

[Strategy("Waits for confirmation")]
public partial class AsyncProcess
{
    async void Process(Bar bar) // BAR0005
    {
        await Task.Yield();
        if (Ta.Crossover(Close, Ta.Ema(Close, 50))) Strategy.Entry("Long", Side.Long);
    }
}
