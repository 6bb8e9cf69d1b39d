using Barline;

namespace Reversed2;

internal static class Bounds
{
    public const int Low = 100;
    public const int High = 10;
}

[Strategy("Constants from elsewhere")]
public partial class ConstantsElsewhere
{
    private int length;

    void Setup() => length = Input.Int("Length", 50, min: Bounds.Low, max: Bounds.High); // BAR1005

    void Process()
    {
        if (Close > Ta.Sma(Close, length)) Strategy.Entry("C", Side.Long);
        else Strategy.Close("C");
    }
}
