using Barline;

namespace Ahead;

[Indicator("Cloud")]
public partial class Cloud
{
    [Output] public Series<double> Span => (Ta.Highest(26) + Ta.Lowest(26)) / 2;
}

[Strategy("Trades the cloud ahead")]
public partial class CloudAhead
{
    private const int Displacement = 26;
    private Cloud cloud;

    void Setup() => cloud = Import(new Cloud());

    void Process(Bar bar)
    {
        if (bar.Close > cloud.Span[-Displacement]) Strategy.Entry("C", Side.Long); // BAR3002
        else Strategy.Close("C");
    }
}
