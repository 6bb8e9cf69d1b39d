using Barline;

namespace Callbacks3;

internal sealed class Options
{
    private readonly Dictionary<string, double> values = [];

    public Options With(string title, Func<string, double> ask)
    {
        values[title] = ask(title);
        return this;
    }

    public double this[string title] => values[title];

    public void Each(Action<string, double> show)
    {
        foreach (var (title, value) in values) show(title, value);
    }
}

[Strategy("Fluent inputs")]
public partial class FluentInputs
{
    private Options options;

    void Setup()
    {
        options = new Options()
            .With("Stop", title => Input.Double(title, 80, min: 1))
            .With("Target", title => Input.Double(title, 160, min: 1));
        options.Each((title, value) => Chart.Plot(Close * 0 + value, title));
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 14))) Strategy.Entry("F", Side.Long);
        Strategy.Exit("FX", "F", profit: options["Target"], loss: options["Stop"]);
    }
}
