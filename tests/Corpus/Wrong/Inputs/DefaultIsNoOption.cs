using Barline;

namespace OptionsCase;

[Strategy("Average of a kind")]
public partial class AverageOfAKind
{
    [Input("Kind", Options = new object[] { "SMA", "EMA", "WMA" })]
    public string Kind { get; init; } = "Ema"; // BAR1007

    void Process()
    {
        Series<double> average = Kind switch
        {
            "SMA" => Ta.Sma(Close, 50),
            "EMA" => Ta.Ema(Close, 50),
            _ => Ta.Wma(Close, 50),
        };
        if (Ta.Crossover(Close, average)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, average)) Strategy.Close("Long");
    }
}
