using Barline;

[Strategy("Opening bar of all")]
public partial class OpeningBar
{
    private static (Bar First, Bar Last) range; // BAR3008

    void Process(Bar bar)
    {
        if (bar.Time.Hour == 0) range = (bar, bar);
        else range.Last = bar;
        if (range.Last.Close > range.First.High) Strategy.Entry("Long", Side.Long);
    }
}
