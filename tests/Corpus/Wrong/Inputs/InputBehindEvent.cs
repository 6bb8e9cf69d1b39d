using Barline;

[Strategy("Event")]
public partial class ByEvent
{
    private event Action<Bar>? Closed;

    void Setup() => Closed += OnClosed;

    void Process(Bar bar) => Closed?.Invoke(bar);

    private void OnClosed(Bar bar)
    {
        int hour = Input.Int("Hour", 9); // BAR1001
        if (bar.Time.Hour == hour) Strategy.Entry("Long", Side.Long);
    }
}
