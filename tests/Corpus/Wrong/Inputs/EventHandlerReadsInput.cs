using Barline;

namespace Events;

[Strategy("Event driven")]
public partial class EventDriven
{
    private event EventHandler<Bar>? NewBar;

    void Setup() => NewBar += OnNewBar;

    void Process(Bar bar) => NewBar?.Invoke(this, bar);

    private void OnNewBar(object? sender, Bar bar)
    {
        int length = Input.Int("Length", 20); // BAR1001
        if (bar.Close > Ta.Sma(Close, length)) Strategy.Entry("E", Side.Long);
        else Strategy.Close("E");
    }
}
