using Barline;

public abstract class Sized
{
    protected abstract InputNamespace Inputs { get; }

    protected double Quantity() => Inputs.Double("Quantity", 1, min: 0.01); // BAR1001
}

[Strategy("Sized breakout")]
public partial class SizedBreakout : Sized
{
    protected override InputNamespace Inputs => Input;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, 20)[1]) Strategy.Entry("Long", Side.Long, Quantity());
    }
}
