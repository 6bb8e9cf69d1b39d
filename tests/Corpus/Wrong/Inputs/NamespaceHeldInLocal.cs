using Barline;

namespace Held;

[Strategy("Held namespace")]
public partial class HeldNamespace
{
    void Process()
    {
        InputNamespace settings = Input;
        var isActive = settings.Bool("Trade at all", true); // BAR1001
        if (!isActive)
        {
            return;
        }

        if (Ta.Crossover(Close, Ta.Wma(Close, 30))) Strategy.Entry("W", Side.Long);
        if (Ta.Crossunder(Close, Ta.Wma(Close, 30))) Strategy.Close("W");
    }
}
