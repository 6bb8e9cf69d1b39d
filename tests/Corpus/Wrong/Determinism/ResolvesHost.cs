using Barline;
using System.Net;

[Strategy("Only when online")]
public partial class OnlyOnline
{
    void Process(Bar bar)
    {
        if (IsOnline() && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }

    private static bool IsOnline() => Dns.GetHostAddresses("example.com").Length > 0; // BAR5006
}
