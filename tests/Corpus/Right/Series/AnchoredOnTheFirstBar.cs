using Barline;

[Strategy("Anchored")]
public partial class Anchored
{
    private double anchor;
    private int length;
    private bool isReady;

    void Process(Bar bar)
    {
        // Set once, so that there is one definition.
        if (!isReady)
        {
            anchor = bar.Close;
            length = bar.Volume > 1200 ? 10 : 20;
            isReady = true;
        }

        double distance = Ta.Sma(Close, length) - anchor;
        if (distance > 0 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        if (distance < 0) Strategy.Close("Long");
    }
}
