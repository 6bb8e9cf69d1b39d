using Barline;

[Strategy("Partial method")]
public partial class WithPartialMethod
{
    private double threshold;

    partial void Prepare(Bar bar);

    void Process(Bar bar)
    {
        Prepare(bar);
        if (bar.Close > threshold) Strategy.Entry("Long", Side.Long);
    }
}

// ---- WithPartialMethod.Prepare.cs
using Barline;

partial class WithPartialMethod
{
    partial void Prepare(Bar bar) => threshold = bar.Open + Input.Double("Distance", 0.2); // BAR1001
}
