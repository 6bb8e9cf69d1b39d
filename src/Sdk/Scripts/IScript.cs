using System.ComponentModel;

namespace Barline;

/// <summary>What the generator writes for each class marked <see cref="StrategyAttribute"/> or <see cref="IndicatorAttribute"/>, and the engine calls.</summary>
/// <remarks>The members are implemented explicitly, so a script shows none of them; user code calls none of them.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IScript
{
    /// <summary>What is known of the script without running it.</summary>
    ScriptMetadata Metadata { get; }

    /// <summary>What the script sees of its run; null until it is made from named inputs or run.</summary>
    ScriptContext? Context { get; set; }

    /// <summary>The values of the <c>[Input]</c> properties, in the order of <see cref="ScriptMetadata.Inputs"/> without those of <c>Setup</c>.</summary>
    object?[] ReadInputs();

    /// <summary>Calls the script's <c>Setup</c>, where it has one.</summary>
    void Setup();

    /// <summary>Calls the script's <c>Process</c> for the current bar, where it has one.</summary>
    void Process();

    /// <summary>Hands each <c>[Output]</c> to <paramref name="outputs"/>; called once, after <see cref="Setup"/>.</summary>
    void DefineOutputs(ScriptOutputs outputs);
}
