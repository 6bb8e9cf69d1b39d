using Barline;
using System.Security.Cryptography;

[Strategy("Better random")]
public partial class BetterRandom
{
    void Process(Bar bar)
    {
        if (Draw() > 60) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Time", from: "Long", profit: 100, loss: 100);

        int Draw() => RandomNumberGenerator.GetInt32(0, 100); // BAR5002
    }
}
