using Barline;

[Strategy("Counter as length")]
public partial class CounterAsLength
{
    private readonly Var<int> bars = new(1);

    void Process(Bar bar)
    {
        bars.Value = bar.Close > bar.Open ? bars + 1 : 1;
        double run = Ta.Ema(Close, bars); // BAR3004
        if (run > bar.Close) Strategy.Entry("Long", Side.Long);
    }
}
