using Barline;

[Strategy("First close")]
public partial class FirstClose
{
    private double reference;

    void Setup() => Prepare();

    private void Prepare() => reference = Close.Value; // BAR3005

    void Process(Bar bar)
    {
        if (bar.Close > 1.1 * reference) Strategy.Entry("Long", Side.Long);
    }
}
