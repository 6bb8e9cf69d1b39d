using Barline;

namespace Truthy;

[Strategy("Truthy price")]
public partial class TruthyPrice
{
    void Process(Bar bar)
    {
        var missing = !Volume; // BAR3001
        if (missing.Value == 0 && bar.Close > bar.Open) Strategy.Entry("T", Side.Long);
        else Strategy.Close("T");
    }
}
