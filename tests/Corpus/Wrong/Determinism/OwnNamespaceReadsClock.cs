using Barline;

namespace Reached;

[ScriptNamespace("Market")]
public sealed class MarketNamespace
{
    public bool IsOpen => DateTimeOffset.UtcNow.Hour is >= 8 and < 17; // BAR5001
}

[Strategy("Asks its namespace")]
[Uses<MarketNamespace>]
public partial class AsksNamespace
{
    void Process(Bar bar)
    {
        if (Market.IsOpen && bar.Close > bar.Open) Strategy.Entry("M", Side.Long);
        else Strategy.Close("M");
    }
}
