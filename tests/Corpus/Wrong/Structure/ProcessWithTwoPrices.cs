using Barline;

namespace Prices;

[Strategy("Unpacked bar")]
public partial class UnpackedBar
{
    private void Process(double open, double close) // BAR0005
    {
        if (close > open) Strategy.Entry("U", Side.Long);
        else Strategy.Close("U");
    }
}
