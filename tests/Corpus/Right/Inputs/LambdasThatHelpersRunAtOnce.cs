using Barline;

namespace RunAtOnce;

public sealed class Config
{
    public Config(InputNamespace input, params IEnumerable<string> names)
    {
        Values = names.ToDictionary(name => name, name => input.Double(name, 1.0, min: 0));
    }

    public IReadOnlyDictionary<string, double> Values { get; }
}

[Strategy("Lambdas that run at once")]
public partial class RunsAtOnce
{
    private static readonly string[] titles = ["A", "B"];
    private int[] lengths = [];
    private Config config;
    private int sum;

    private int Ask(Func<string, int> ask) => ask("C") + ask("D");

    void Setup()
    {
        var input = Input;
        lengths = Array.ConvertAll(titles, title => input.Int(title, 10, min: 1));
        sum = Ask(title => Input.Int(title, 4));
        config = new Config(Input, "X", "Y");
        foreach (int value in Declare()) sum += value;
    }

    private IEnumerable<int> Declare()
    {
        yield return Input.Int("E", 1);
        yield return Input.Int("F", 2);
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, lengths[0] + sum) * config.Values["X"]) Strategy.Entry("L", Side.Long);
        else Strategy.Close("L");
    }
}
