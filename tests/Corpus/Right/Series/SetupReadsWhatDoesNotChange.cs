using Barline;

namespace Constants;

[Strategy("Setup reads constants of the run")]
public partial class SetupReadsConstants
{
    private double tick, point, capital;
    private Func<double> atr = () => 0;
    private Lazy<double> firstClose = new(() => 0);
    private Series<double> average;

    void Setup()
    {
        tick = Instrument.TickSize;
        point = Instrument.PointValue;
        capital = Strategy.InitialCapital;
        atr = () => Ta.Atr(14);
        firstClose = new(() => Close);      // the close of the first bar on which it is asked for
        average = Ta.Sma(Close, 20);
        var local = average;
        Chart.Plot(local * 1.01, "above");
    }

    void Process(Bar bar)
    {
        double size = Math.Max(1, Math.Floor(capital * 0.01 / (atr() * point + tick)));
        if (bar.Close > average && bar.Close > firstClose.Value * 0.5) Strategy.Entry("C", Side.Long, Na.Or(size, 1));
        if (bar.Close < average) Strategy.Close("C");
    }
}
