using Barline;

[Strategy("Remembers the signal's close")]
public partial class RemembersSignal
{
    private Series<double> signalClose;

    void Setup() => signalClose = Close;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            signalClose = Close; // BAR3012
            Strategy.Entry("Long", Side.Long);
        }

        if (bar.Close < 0.97 * signalClose) Strategy.Close("Long");
    }
}
