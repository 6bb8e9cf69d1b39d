using Barline;

[Strategy("Not on Fridays")]
public partial class NotOnFridays
{
    void Process(Bar bar)
    {
        // bar.Time is meant.
        if (DateTime.Now.DayOfWeek == DayOfWeek.Friday) return; // BAR5001
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
