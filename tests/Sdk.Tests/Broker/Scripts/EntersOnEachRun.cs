namespace Barline.Tests.Brokers;

[Strategy("Enters on each run", CalcOnOrderFills = true, Pyramiding = 100, Quantity = 1)]
public sealed partial class EntersOnEachRun
{
    private readonly Var<int> bars = new(0);
    private int runs;

    [Output] public int Bars => bars;

    [Output] public int Runs => runs;

    private void Process()
    {
        bars.Value++;
        runs++;
        if (BarIndex < 2)
        {
            Strategy.Entry($"run {runs}", Side.Long);
        }
    }
}
