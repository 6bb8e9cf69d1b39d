using Barline;

[Indicator("Stop line", Overlay = true)]
public partial class StopLine
{
    [Output] public double Value { get; private set; }

    void Process(Bar bar)
    {
        Value = bar.Low - 2 * Ta.Atr(14);
        Protect();
    }

    private void Protect() => Strategy.Exit("Stop", stop: Value); // BAR4002
}
