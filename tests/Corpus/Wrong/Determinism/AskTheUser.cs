using Barline;

namespace Manual;

[Strategy("Ask me")]
public partial class AskMe
{
    private static bool Confirm(string question)
    {
        System.Console.Write(question);
        return System.Console.ReadLine() == "y"; // BAR5007
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 100)) && Confirm("Buy?")) Strategy.Entry("Asked", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 100))) Strategy.Close("Asked");
    }
}
