using Barline;

// The name of a bar series is taken as well.
[ScriptNamespace("Close")]
public class CloseTools
{
    public double Rounded(double price) => Math.Round(price, 1);
}

[Strategy("Close tools")]
[Uses<CloseTools>] // BAR6003
public partial class UsesCloseTools
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
