using Barline;

namespace Peek;

[Strategy("Crystal ball")]
public partial class CrystalBall
{
    private const int Tomorrow = -1;

    void Process(Bar bar)
    {
        double next = Close[Tomorrow]; // BAR3002
        if (next > bar.Close) Strategy.Entry("Sure", Side.Long);
        if (next < bar.Close) Strategy.Close("Sure");
    }
}
