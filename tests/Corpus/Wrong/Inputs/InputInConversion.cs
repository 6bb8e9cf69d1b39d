using Barline;

public sealed class Percent(InputNamespace input, string title)
{
    public static implicit operator double(Percent percent) => percent.input.Double(percent.title, 1) / 100; // BAR1001

    private readonly InputNamespace input = input;
    private readonly string title = title;
}

[Strategy("Converted")]
public partial class Converted
{
    private Percent stop;

    void Setup() => stop = new Percent(Input, "Stop");

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        double distance = stop;
        Strategy.Exit("Stop", from: "Long", stop: Strategy.PositionAveragePrice * (1 - distance));
    }
}
