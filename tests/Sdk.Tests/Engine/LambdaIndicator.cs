namespace Barline.Tests.Engine;

/// <summary>An indicator written by hand, from functions over its context, so that a test of the engine needs no generator.</summary>
internal sealed class LambdaIndicator : IIndicator
{
    /// <summary>Called once, before the first bar.</summary>
    public Action<ScriptContext>? OnSetup { get; init; }

    /// <summary>Called on each bar.</summary>
    public Action<ScriptContext>? OnProcess { get; init; }

    /// <summary>Hands over the outputs, after <see cref="OnSetup"/>.</summary>
    public Action<ScriptContext, ScriptOutputs>? OnOutputs { get; init; }

    public ScriptContext? Context { get; set; }

    ScriptMetadata IScript.Metadata => new()
    {
        Name = nameof(LambdaIndicator),
        Type = typeof(LambdaIndicator),
        Title = "Lambda",
        Kind = ScriptKind.Indicator,
        HasProcess = OnProcess is not null,
        Factory = static _ => new LambdaIndicator(),
    };

    object?[] IScript.ReadInputs() => [];

    void IScript.Setup() => OnSetup?.Invoke(ScriptContext.Of(Context));

    void IScript.Process() => OnProcess?.Invoke(ScriptContext.Of(Context));

    void IScript.DefineOutputs(ScriptOutputs outputs) => OnOutputs?.Invoke(ScriptContext.Of(Context), outputs);

    /// <summary>Runs an indicator whose outputs are all definitions, and gives them back.</summary>
    public static IndicatorResult Outputs(BarSeries bars, Action<ScriptContext, ScriptOutputs> outputs) =>
        ScriptRunner.Run(new LambdaIndicator { OnOutputs = outputs }, bars);
}
