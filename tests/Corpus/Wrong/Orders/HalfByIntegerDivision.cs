using Barline;

namespace Integers;

[Strategy("Half a contract")]
public partial class HalfContract
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("H", Side.Long, quantity: 1 / 2); // BAR4005
        else Strategy.Close("H");
    }
}
