using Barline;

public sealed class Bounds(InputNamespace input)
{
    public void Deconstruct(out double low, out double high)
    {
        low = input.Double("Low", 90); // BAR1001
        high = low + 20;
    }
}

[Strategy("Deconstructed")]
public partial class Deconstructed
{
    private Bounds bounds;

    void Setup() => bounds = new Bounds(Input);

    void Process(Bar bar)
    {
        (double low, double high) = bounds;
        if (bar.Close > low && bar.Close < high) Strategy.Entry("Long", Side.Long);
    }
}
