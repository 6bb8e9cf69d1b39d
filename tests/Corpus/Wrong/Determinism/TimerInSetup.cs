using Barline;

namespace Timers;

[Strategy("Timer")]
public partial class TimerDriven
{
    private Timer? timer;
    private volatile bool isDue;

    void Setup() => timer = new Timer(_ => isDue = true, null, 0, 100); // BAR5008

    void Process(Bar bar)
    {
        if (isDue && timer is not null) Strategy.Entry("T", Side.Long);
        isDue = false;
        if (bar.Close < bar.Open) Strategy.Close("T");
    }
}
