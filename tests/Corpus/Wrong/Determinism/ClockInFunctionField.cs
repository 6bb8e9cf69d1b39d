using Barline;

[Strategy("Clock in a field")]
public partial class ClockInField
{
    private readonly Func<DateTime> now = () => DateTime.UtcNow; // BAR5001

    void Process(Bar bar)
    {
        if (now().Hour == bar.Time.Hour) Strategy.Entry("Long", Side.Long);
    }
}
