using Barline;

public class Counter
{
    [Output] private int count; // BAR0012

    protected int Count() => ++count;
}

[Strategy("Counts")]
public partial class CountsUp : Counter
{
    void Process(Bar bar)
    {
        if (Count() % 10 == 0) Strategy.Entry("Long", Side.Long);
    }
}
