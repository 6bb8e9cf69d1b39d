using Barline;

namespace Rules;

internal sealed record Rule(string Name, Series<bool> When, Series<double> Level);

[Strategy("Rules made of series")]
public partial class RulesOfSeries
{
    private readonly List<Rule> rules = [];
    private readonly Dictionary<string, Func<double>> readers = [];
    private IReadOnlyList<Series<double>> prices = [];
    private Series<bool>[] all = [];

    private static T Keep<T>(T item) => item;

    void Setup()
    {
        rules.Add(new("up", Close > Open, Ta.Sma(Close, 9)));
        rules.Add(new("wide", High - Low > 1.2 * Ta.Atr(14), Close * 0.99) { Name = "range" });
        readers["close"] = () => Close;
        readers["mean"] = Mean;
        prices = [Open, High, Low, Keep(Close)];
        all = [.. rules.Select(rule => rule.When)];

        double Mean() => prices.Average(price => price.Value);
    }

    void Process(Bar bar)
    {
        bool isGo = Array.TrueForAll(all, when => when) && rules.Exists(rule => bar.Close > rule.Level);
        if (isGo && readers["close"]() > readers["mean"]()) Strategy.Entry("R", Side.Long);
        if (!rules[0].When) Strategy.Close("R");
    }
}
