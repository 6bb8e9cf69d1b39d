using Barline;

namespace Callbacks2;

internal sealed class Sizer(Func<double> risk)
{
    public double Size(double price) => Math.Floor(1000 * risk() / price);
}

[Strategy("Sizer with a callback")]
public partial class SizerWithCallback
{
    private Sizer sizer;

    void Setup() => sizer = new Sizer(() => Input.Double("Risk", 1, 0, 5)); // BAR1001

    void Process(Bar bar)
    {
        double size = sizer.Size(bar.Close);
        if (size > 0 && bar.Close > bar.Open) Strategy.Entry("S", Side.Long, size);
        else Strategy.Close("S");
    }
}
