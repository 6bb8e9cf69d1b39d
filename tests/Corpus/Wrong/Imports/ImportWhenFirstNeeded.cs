using Barline;

namespace LazyImport;

[Indicator("Squeeze")]
public partial class Squeeze
{
    [Output] public Series<double> Width => Ta.Stdev(Close, 20) / Ta.Sma(Close, 20);
}

[Strategy("Squeeze play")]
public partial class SqueezePlay
{
    private Squeeze? squeeze;

    private Squeeze Squeezed => squeeze ??= Import(new Squeeze()); // BAR2002

    void Process(Bar bar)
    {
        if (Squeezed.Width < 0.01 && bar.Close > bar.Open) Strategy.Entry("Pop", Side.Long);
        Strategy.Exit("Bracket", "Pop", profit: 300, loss: 150);
    }
}
