using Barline;

[Strategy("Lower case")]
public partial class LowerCase // BAR0003
{
    private int bars;

    void process(Bar bar)
    {
        bars++;
        if (bars > 10 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
