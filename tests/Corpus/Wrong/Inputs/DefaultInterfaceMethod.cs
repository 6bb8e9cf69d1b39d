using Barline;

namespace Interfaces;

public interface IHasInputs
{
    InputNamespace Inputs { get; }

    int Period(string title) => Inputs.Int(title, 14, min: 1); // BAR1001
}

[Strategy("Default interface method")]
public partial class UsesInterface : IHasInputs
{
    InputNamespace IHasInputs.Inputs => Input;

    void Process()
    {
        double rsi = Ta.Rsi(Close, ((IHasInputs)this).Period("RSI"));
        if (rsi < 30) Strategy.Entry("R", Side.Long);
        if (rsi > 70) Strategy.Close("R");
    }
}
