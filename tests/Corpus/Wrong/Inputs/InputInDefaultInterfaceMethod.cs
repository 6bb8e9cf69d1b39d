using Barline;

public interface ISized
{
    InputNamespace Inputs { get; }

    double Size() => Inputs.Double("Size", 1, min: 0.1); // BAR1001
}

[Strategy("Sized")]
public partial class Sized : ISized
{
    InputNamespace ISized.Inputs => Input;

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long, ((ISized)this).Size());
    }
}
