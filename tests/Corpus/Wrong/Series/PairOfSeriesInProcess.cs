using Barline;

[Strategy("Remembers a range")]
public partial class RemembersRange
{
    private Series<double> top;
    private double bottom;

    void Setup() => top = High;

    void Process(Bar bar)
    {
        if (bar.Time.Hour == 0)
        {
            (top, bottom) = (High, bar.Low); // BAR3012
        }

        if (bar.Close > top) Strategy.Entry("Long", Side.Long);
        if (bar.Close < bottom) Strategy.Close("Long");
    }
}
