using Barline;

[Strategy("Scheduled")]
public partial class Scheduled
{
    private readonly List<Action<Bar>> steps = [];

    void Setup()
    {
        steps.Add(Process); // BAR7001
    }

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open && steps.Count > 0) Strategy.Entry("Long", Side.Long);
    }
}
