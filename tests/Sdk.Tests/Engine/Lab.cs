namespace Barline.Tests.Engine;

/// <summary>A strategy whose <c>Setup</c> and <c>Process</c> a test gives.</summary>
[Strategy]
internal sealed partial class Lab
{
    public Action<Lab>? OnSetup { get; init; }

    public Action<Lab>? OnBar { get; init; }

    /// <summary>What the generated members of a script read.</summary>
    public ScriptContext Run => ScriptContext.Of(((IScript)this).Context);

    public TaNamespace Functions => Run.Ta;

    public Series<double> C => Run.Close;

    public Series<double> O => Run.Open;

    public int Index => Run.Graph.Now;

    /// <summary>Runs actions over bars.</summary>
    public static BacktestResult Over(BarSeries bars, Action<Lab>? setup = null, Action<Lab>? bar = null, BacktestOptions? options = null) =>
        Backtest.Run(new Lab { OnSetup = setup, OnBar = bar }, bars, options);

    void Setup() => OnSetup?.Invoke(this);

    void Process() => OnBar?.Invoke(this);
}
