using Barline;

// A builder pattern without the builder: nothing can ever make this script.
[Strategy("Unreachable")]
public sealed partial class Unreachable
{
    private readonly int length;

    private Unreachable(int length) => this.length = length; // BAR0010

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, length))) Strategy.Entry("Long", Side.Long);
    }
}
