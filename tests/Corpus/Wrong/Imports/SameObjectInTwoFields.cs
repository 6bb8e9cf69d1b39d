using Barline;

[Indicator("Vol")]
public partial class Vol
{
    [Input(Min = 2)] public int N { get; init; } = 20;
    [Output] public Series<double> Value => Ta.Stdev(Close, N);
}

[Strategy("Fast and slow vol")]
public partial class FastAndSlowVol
{
    Vol fast, slow;

    void Setup()
    {
        var vol = new Vol { N = 10 };
        fast = Import(vol);
        slow = Import(vol); // BAR2006
    }

    void Process()
    {
        if (fast.Value > slow.Value) Strategy.Entry("V", Side.Long);
        else Strategy.Close("V");
    }
}
