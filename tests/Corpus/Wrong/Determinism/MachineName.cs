using Barline;

[Strategy("Trades on the server only")]
public partial class ServerOnly
{
    private bool IsServer => Environment.MachineName.StartsWith("srv", StringComparison.Ordinal); // BAR5004

    void Process(Bar bar)
    {
        if (IsServer && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
