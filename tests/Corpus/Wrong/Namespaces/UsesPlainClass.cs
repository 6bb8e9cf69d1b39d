using Barline;

public class StatsNamespace
{
    public double Half(double x) => x / 2;
}

[Strategy("Half way")]
[Uses<StatsNamespace>] // BAR6001
public partial class HalfWay
{
    void Process(Bar bar)
    {
        if (bar.Close > (bar.High + bar.Low) / 2) Strategy.Entry("Long", Side.Long);
    }
}
