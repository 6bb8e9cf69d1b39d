using Barline;

[Indicator("Average of anything")]
public partial class AverageOfAnything
{
    [Input] public Series<double> Prices { get; init; } // BAR1002

    [Output] public Series<double> Value => Ta.Sma(Prices, 20);
}
