using Barline;

public abstract class WithSettings
{
    protected int Length { get; private set; }

    protected abstract InputNamespace Inputs { get; }

    protected void Setup() => Length = Read("Length");

    private int Read(string title) => Inputs.Int(title, 20, min: 1);
}

[Strategy("Settings of the base")]
public partial class SettingsOfBase : WithSettings
{
    protected override InputNamespace Inputs => Input;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Ema(Close, Length)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
