using Barline;

[Strategy("Pine habit")]
public partial class PineHabit
{
    private double entry = Na.Value;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            entry = bar.Close;
            Strategy.Entry("Long", Side.Long);
        }

        bool isOpen = Na.Value != entry; // BAR3006
        if (isOpen && bar.Close < 0.95 * entry) Strategy.Close("Long");
    }
}
