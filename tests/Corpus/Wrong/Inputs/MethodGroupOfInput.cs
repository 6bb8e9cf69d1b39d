using Barline;

[Strategy("Method group")]
public partial class MethodGroupStrategy
{
    void Process()
    {
        Func<string, bool, string, string, bool> ask = Input.Bool; // BAR1001
        if (ask("Long side", true, "", "") && Ta.Crossover(Close, Ta.Hma(Close, 21)))
        {
            Strategy.Entry("Hull", Side.Long);
        }

        if (Ta.Crossunder(Close, Ta.Hma(Close, 21))) Strategy.Close("Hull");
    }
}
