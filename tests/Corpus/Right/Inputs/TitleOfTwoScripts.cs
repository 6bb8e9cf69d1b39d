using Barline;

namespace Titles;

[Indicator("Fast")]
public partial class FastLine
{
    [Input("Length", Min = 1)] public int N { get; init; } = 4;
    [Output] public Series<double> Line => Ta.Sma(Close, N);
}

[Strategy("Uses both titles")]
public partial class UsesBoth
{
    [Input("Length", Min = 1)] public int N { get; init; } = 8;

    // Length is a title above, and LENGTH of the parts is another.
    [Input("Length of trail", Min = 1)] public int Trail { get; init; } = 30;

    FastLine fast;

    void Setup() => fast = Import(new FastLine { N = N / 2 });

    void Process()
    {
        if (Ta.Crossover(fast.Line, Ta.Sma(Close, N))) Strategy.Entry("T", Side.Long);
        Strategy.Exit("TX", "T", trailPoints: Trail, trailOffset: Trail / 2);
    }
}
