using Barline;
using System.Net.Sockets;

[Strategy("Sends its signals")]
public partial class SendsSignals
{
    void Process(Bar bar)
    {
        if (!Ta.Crossover(Close, Ta.Sma(Close, 20))) return;
        Strategy.Entry("Long", Side.Long);
        Send("long");
    }

    private static void Send(string text)
    {
        using var client = new TcpClient("localhost", 5000); // BAR5006
        client.Client.NoDelay = text.Length > 0;
    }
}
