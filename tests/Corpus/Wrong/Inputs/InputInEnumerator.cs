using Barline;

public sealed class Steps(InputNamespace input)
{
    public IEnumerator<double> GetEnumerator()
    {
        yield return input.Double("First step", 1); // BAR1001
    }
}

[Strategy("Steps")]
public partial class StepStrategy
{
    private Steps steps;

    void Setup() => steps = new Steps(Input);

    void Process(Bar bar)
    {
        foreach (double step in steps) Strategy.Entry("Long", Side.Long, limit: bar.Close - step);
    }
}
