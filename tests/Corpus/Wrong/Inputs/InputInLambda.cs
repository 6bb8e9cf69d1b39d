using Barline;

[Strategy("Filters")]
public partial class Filters
{
    private readonly List<Func<Bar, bool>> filters = [];

    void Setup() => filters.Add(bar => bar.Close > bar.Open);

    void Process(Bar bar)
    {
        Func<double> threshold = () => Input.Double("Threshold", 0.5); // BAR1001
        if (filters.All(filter => filter(bar)) && bar.High - bar.Low > threshold()) Strategy.Entry("Long", Side.Long);
    }
}
