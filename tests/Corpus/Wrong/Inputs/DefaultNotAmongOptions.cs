using Barline;

[Strategy("Choice of average")]
public partial class ChoiceOfAverage
{
    [Input(Options = ["SMA", "EMA", "RMA"])] public string Kind { get; init; } = "WMA"; // BAR1007

    void Process(Bar bar)
    {
        Series<double> average = Kind switch
        {
            "EMA" => Ta.Ema(Close, 20),
            "RMA" => Ta.Rma(Close, 20),
            _ => Ta.Sma(Close, 20),
        };
        if (Ta.Crossover(Close, average)) Strategy.Entry("Long", Side.Long);
    }
}
