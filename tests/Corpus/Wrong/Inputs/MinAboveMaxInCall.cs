using Barline;

[Indicator("Bands")]
public partial class BandsIndicator
{
    private double width;

    [Output] public Series<double> Upper => Ta.Sma(Close, 20) + width * Ta.Stdev(Close, 20);

    void Setup() => Declare();

    private void Declare() => width = Input.Double("Width", 2.0, max: 1.0, min: 3.0); // BAR1005
}
