using Barline;

[Strategy("Declared by lambdas")]
public partial class DeclaredByLambdas
{
    private readonly Dictionary<string, double> settings = [];

    void Setup()
    {
        Func<string, double, double> declare = (title, value) => Input.Double(title, value, min: 0);
        settings["stop"] = declare("Stop in percent", 2);
        settings["target"] = declare("Target in percent", 4);
        bool[] flags = [.. new[] { "Long", "Short" }.Select(side => Input.Bool(side + " allowed", true))];
        settings["sides"] = flags.Count(flag => flag);
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)) && settings["sides"] > 0) Strategy.Entry("Long", Side.Long);
        double price = Strategy.PositionAveragePrice;
        Strategy.Exit("Bracket", from: "Long", stop: price * (1 - settings["stop"] / 100), limit: price * (1 + settings["target"] / 100));
    }
}
