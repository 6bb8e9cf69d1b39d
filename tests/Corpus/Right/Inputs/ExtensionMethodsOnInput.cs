using Barline;

namespace Extensions;

public static class InputExtensions
{
    public static int Length(this InputNamespace input, string title, int value) => input.Int(title + " length", value, min: 1, max: 500);

    public static (double Stop, double Target) Bracket(this InputNamespace input) => (input.Double("Stop", 50, 1), input.Double("Target", 150, 1));
}

[Strategy("Extension methods")]
public partial class ExtensionMethods
{
    private int length;
    private (double Stop, double Target) bracket;

    void Setup()
    {
        length = Input.Length("Trend", 20);
        bracket = Input.Bracket();
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, length))) Strategy.Entry("E", Side.Long);
        Strategy.Exit("EX", "E", profit: bracket.Target, loss: bracket.Stop);
    }
}
