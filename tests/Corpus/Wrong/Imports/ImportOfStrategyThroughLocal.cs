using Barline;

[Strategy("Signals")]
public sealed partial record SignalMaker
{
    [Output] public bool IsLong { get; private set; }

    void Process(Bar bar) => IsLong = bar.Close > Ta.Sma(Close, 20);
}

[Indicator("Shows the signals")]
public partial class ShowsSignals
{
    private SignalMaker maker;

    [Output] public double Value => maker.IsLong ? 1 : 0;

    void Setup()
    {
        SignalMaker made = new();
        maker = Import(made); // BAR2003
    }
}
