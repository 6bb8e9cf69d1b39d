using Barline;

[Strategy("Keeps the reader")]
public partial class KeepsTheReader
{
    private Func<double> threshold = static () => 0;

    void Setup() => threshold = () => Input.Double("Threshold", 1.5); // BAR1001

    void Process(Bar bar)
    {
        if (bar.High - bar.Low > threshold()) Strategy.Entry("Long", Side.Long);
    }
}
