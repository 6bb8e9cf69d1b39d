using Barline;

[Indicator("Slope")]
public partial class Slope
{
    [Output] public Series<double> Value => Ta.Change(Ta.Ema(Close, 20));
}

[Strategy("Slope follower")]
public partial class SlopeFollower
{
    private Slope slope;
    private Series<double> smooth;

    void Setup()
    {
        var made = new Slope();
        smooth = Ta.Sma(made.Value, 3); // BAR2005
        slope = Import(made);
    }

    void Process(Bar bar)
    {
        if (smooth > 0 && slope.Value > 0) Strategy.Entry("Long", Side.Long);
        if (smooth < 0) Strategy.Close("Long");
    }
}
