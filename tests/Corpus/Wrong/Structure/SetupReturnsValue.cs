using Barline;

[Indicator("Band")]
public partial class Band
{
    private double width;

    [Output] public Series<double> Upper => Ta.Sma(Close, 20) + width * Ta.Stdev(Close, 20);

    public double Setup() => width = Input.Double("Width", 2.0); // BAR0004
}
