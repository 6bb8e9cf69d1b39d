using Barline;

[Strategy("Votes")]
public partial class Votes
{
    void Process(Bar bar)
    {
        var up = Close > Open;
        var wide = High - Low > Ta.Atr(14);
        var both = up * wide; // BAR3001
        if (both) Strategy.Entry("Vote", Side.Long);
        if (!up) Strategy.Close("Vote");
    }
}
