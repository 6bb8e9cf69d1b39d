using Barline;

namespace Others;

public sealed class Smoother
{
    private double state = double.NaN;

    public void Setup(double start) => state = start;

    public double Process(Bar bar) => state = double.IsNaN(state) ? bar.Close : state + (bar.Close - state) / 8;

    public void Setup() => state = double.NaN;
}

[Strategy("Has a pipeline")]
public partial class HasPipeline
{
    private readonly Smoother smoother = new();

    void Setup()
    {
        smoother.Setup();
        smoother.Setup(100);
    }

    void Process(Bar bar)
    {
        double value = smoother.Process(bar);
        if (bar.Close > value) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
