using Barline;

public abstract class Scripted
{
    protected List<string> Log { get; } = [];

    protected virtual void Setup() => Log.Add("setup");

    protected virtual void Process(Bar bar) => Log.Add(bar.Time.ToString("u"));
}

[Strategy("Overrides both")]
public sealed partial class OverridesBoth : Scripted
{
    private double factor;

    protected override void Setup()
    {
        base.Setup();
        factor = Input.Double("Factor", 1.5, min: 0.1);
    }

    protected override void Process(Bar bar)
    {
        base.Process(bar);
        if (bar.High - bar.Low > factor * Ta.Atr(14)) Strategy.Entry("Long", Side.Long);
        if (Log.Count % 50 == 0) Strategy.CloseAll();
    }
}
