using Barline;

[Indicator("Average for all")]
public partial class AverageForAll
{
    public static Series<double> Shared { get; private set; } // BAR3008

    [Output] public Series<double> Value => Ta.Sma(Close, 20);

    void Setup() => Shared = Value;
}
