using Barline;

[Strategy("Swapped")]
public partial class SwappedArguments
{
    void Process(Bar bar)
    {
        if (Ta.Rsi(Close, 5) < 20) Strategy.Entry("Dip", Side.Long);
        Strategy.Exit("Dip", "Bracket", stop: bar.Close * 0.97, limit: bar.Close * 1.03); // BAR4003
    }
}
