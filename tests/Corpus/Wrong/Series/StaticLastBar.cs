using Barline;

[Strategy("Remembers the last bar")]
public partial class RemembersLast
{
    private static Bar last; // BAR3008

    void Process(Bar bar)
    {
        if (bar.Close > last.High) Strategy.Entry("Long", Side.Long);
        last = bar;
    }
}
