using Barline;

[Strategy("Events")]
public partial class WithEvents
{
    private event Action<Bar>? Closed;

    private event Action? DayEnded;

    void Setup()
    {
        Closed += OnClosed;
        DayEnded += () => Strategy.CloseAll();
        DayEnded += Strategy.CancelAll;
    }

    void Process(Bar bar)
    {
        Closed?.Invoke(bar);
        if (bar.Time.Hour == 23) DayEnded?.Invoke();
    }

    private void OnClosed(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (bar.Close < bar.Open) Strategy.Exit("Stop", from: "Long", stop: bar.Low);
    }
}
