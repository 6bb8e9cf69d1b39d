using Barline;

namespace Passed;

internal static class Options
{
    public static int Lookback(InputNamespace input) => input.Int("Lookback", 55); // BAR1001
}

[Strategy("Passed namespace")]
public partial class PassedNamespace
{
    void Process(Bar bar)
    {
        if (bar.High >= Ta.Highest(High, Options.Lookback(Input)))
        {
            Strategy.Entry("Turtle", Side.Long);
        }

        Strategy.Exit("2N", "Turtle", stop: Ta.Lowest(Low, 20)[1]);
    }
}
