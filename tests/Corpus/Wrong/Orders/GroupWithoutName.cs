using Barline;

namespace Ladders;

[Strategy("Two limits, the second of them in no group")]
public partial class TwoLimits
{
    void Process(Bar bar)
    {
        if (Strategy.PositionSize != 0) return;
        Strategy.Entry("Near", Side.Long, limit: bar.Low, ocaName: "Dip", ocaType: OcaType.Cancel);
        Place(bar.Low - 2 * Ta.Atr(14));
    }

    private void Place(double limit) => Strategy.Entry("Far", Side.Long, limit: limit, ocaType: OcaType.Cancel); // BAR4009
}
