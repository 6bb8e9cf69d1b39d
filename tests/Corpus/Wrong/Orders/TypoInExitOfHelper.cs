using Barline;

namespace Protective;

internal static class Ids
{
    internal const string Entry = "Reversal";
    internal const string Wrong = "Revers al";
}

[Strategy("Protected")]
public partial class Protected
{
    void Process(Bar bar)
    {
        if (Ta.Rsi(Close, 4) < 20) Strategy.Entry(Ids.Entry, Side.Long);
        Guard(bar);

        void Guard(Bar b) => Strategy.Exit("G", from: Ids.Wrong, stop: b.Low - 1); // BAR4003
    }
}
