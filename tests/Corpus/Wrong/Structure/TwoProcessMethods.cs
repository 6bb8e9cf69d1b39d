using Barline;

[Strategy("Old and new form")]
public partial class OldAndNew
{
    private int bars;

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }

    void Process() => bars++; // BAR0008
}
