using Barline;

// The base class is no script, and its Process cannot be called from the generated half.
public abstract class TradingBase
{
    protected int Seen { get; set; }

    private void Process(Bar bar) => Seen += bar.Close > bar.Open ? 1 : 0;
}

[Strategy("Inherits nothing to run")]
public partial class Inheritor : TradingBase // BAR0003
{
    [Output] public int Count => Seen;
}
