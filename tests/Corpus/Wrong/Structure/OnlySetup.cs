using Barline;

[Strategy("Everything in Setup")]
public sealed partial record SetupOnly // BAR0003
{
    void Setup() => Chart.Plot(Ta.Ema(Close, 20), "Average", Color.Orange);
}
