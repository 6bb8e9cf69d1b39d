using Barline;

namespace Life;

[Strategy("Weekly reset")]
public partial class WeeklyReset
{
    private double anchor;

    void Setup()
    {
        anchor = 0;
    }

    void Process(Bar bar)
    {
        if (bar.Time.DayOfWeek == DayOfWeek.Monday && bar.Time.Hour == 0)
        {
            Setup(); // BAR7001
        }

        anchor = Math.Max(anchor, bar.High);
        if (bar.Close > anchor * 0.99) Strategy.Entry("N", Side.Long);
        else Strategy.Close("N");
    }
}
