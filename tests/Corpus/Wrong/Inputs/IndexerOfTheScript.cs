using Barline;

namespace Indexed;

[Strategy("Indexer")]
public partial class IndexedInputs
{
    private int this[string title] => Input.Int(title, 30, 1); // BAR1001

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, this["Length"]))) Strategy.Entry("I", Side.Long);
        if (Ta.Crossunder(Close, Ta.Ema(Close, this["Length"]))) Strategy.Close("I");
    }
}
