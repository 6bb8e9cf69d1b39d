using Barline;

[Strategy("Named by the user")]
public partial class NamedByUser
{
    [Input("Name of the position")] public string Name { get; init; } = "Main";

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Wma(Close, 25))) Strategy.Entry(Name, Side.Long);
        if (Ta.Crossunder(Close, Ta.Wma(Close, 25))) Strategy.Close("Main");
        Strategy.Exit("Stop", from: Name, trailPoints: 150, trailOffset: 75);
    }
}
