using Barline;

[Strategy("Pyramid")]
public partial class Pyramid
{
    private const string Prefix = "Long ";
    private const string First = Prefix + "1";
    private const string Second = $"{Prefix}2";
    private static readonly string[] steps = ["Step A", "Step B"];

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            Strategy.Entry(First, Side.Long);
            Strategy.Entry(Second, Side.Long, limit: bar.Low);
            for (int i = 0; i < steps.Length; i++) Strategy.Order(steps[i], Side.Long, 1 + i, stop: bar.High + i);
        }

        if (Ta.Crossunder(Close, Ta.Sma(Close, 20)))
        {
            Strategy.Close("Long 1");
            Strategy.Close(Prefix + "2");
            Strategy.Close("Step A");
            foreach (string step in steps) Strategy.Close(step);
        }
    }
}
