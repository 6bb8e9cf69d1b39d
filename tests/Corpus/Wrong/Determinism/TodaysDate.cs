using Barline;

namespace Calendar;

[Strategy("Not on Fridays")]
public partial class NotOnFridays
{
    void Process(Bar bar)
    {
        if (DateTime.Today.DayOfWeek == DayOfWeek.Friday) // BAR5001
        {
            Strategy.CloseAll();
            return;
        }

        if (Ta.Crossover(Close, Ta.Sma(Close, 12))) Strategy.Entry("W", Side.Long);
    }
}
