using Barline.Generators.Model;
using Barline.Generators.Parsing;

namespace Barline.Generators.Emit;

/// <summary>Writes the members of <c>IScript</c>, by which the engine drives a script.</summary>
/// <remarks>What a derived script does not write here, its base script's implementation does.</remarks>
internal static class ContractEmitter
{
    public static void WriteContract(ScriptModel script, CodeWriter writer)
    {
        writer.Line($"global::Barline.ScriptMetadata global::Barline.IScript.Metadata => {script.MetadataProperty};");
        writer.Line();
        if (!script.DerivesFromScript)
        {
            WriteContext(script, writer);
        }

        WriteReadInputs(script, writer);
        WriteLifecycle(script, writer);
        WriteDefineOutputs(script, writer);
    }

    private static void WriteContext(ScriptModel script, CodeWriter writer)
    {
        string field = script.StateField;
        using (writer.Open("global::Barline.ScriptContext? global::Barline.IScript.Context"))
        {
            if (script.IsRecord)
            {
                writer.Line($"get => ReferenceEquals({field}.Owner, this) ? {field}.Context : null;");
                writer.Line($"set => {field} = new {MemberEmitter.StateType(script)} {{ Owner = this, Context = value }};");
            }
            else
            {
                writer.Line($"get => {field};");
                WriteContextSetter(script, writer);
            }
        }

        writer.Line();
    }

    private static void WriteContextSetter(ScriptModel script, CodeWriter writer)
    {
        NamedExpression[] caches = [.. MemberEmitter.Caches(script)];
        if (caches.Length == 0)
        {
            writer.Line($"set => {script.StateField} = value;");
            return;
        }

        using (writer.Open("set"))
        {
            writer.Line($"{script.StateField} = value;");
            foreach (NamedExpression cache in caches)
            {
                writer.Line($"{MemberEmitter.CacheField(script, cache.Name)} = null;");
            }
        }
    }

    private static void WriteReadInputs(ScriptModel script, CodeWriter writer)
    {
        string inputs = string.Join(", ", script.Factory.Inputs.Select(static name => name.Escaped()));
        writer.Line($"object?[] global::Barline.IScript.ReadInputs() => [{inputs}];");
        writer.Line();
    }

    private static void WriteLifecycle(ScriptModel script, CodeWriter writer)
    {
        if (script.Setup != LifecycleCall.Inherited)
        {
            writer.Line($"void global::Barline.IScript.Setup(){Body(script, script.Setup, KnownNames.Setup)}");
            writer.Line();
        }

        if (script.Process != LifecycleCall.Inherited)
        {
            writer.Line($"void global::Barline.IScript.Process(){Body(script, script.Process, KnownNames.Process)}");
            writer.Line();
        }
    }

    private static string Body(ScriptModel script, LifecycleCall call, string method) => call switch
    {
        LifecycleCall.Plain => $" => {method}();",
        LifecycleCall.WithBar => $" => {method}({MemberEmitter.Context(script)}.Bar);",
        _ => " { }",
    };

    private static void WriteDefineOutputs(ScriptModel script, CodeWriter writer)
    {
        if (script.Outputs.Count == 0)
        {
            writer.Line("void global::Barline.IScript.DefineOutputs(global::Barline.ScriptOutputs outputs) { }");
            return;
        }

        using (writer.Open("void global::Barline.IScript.DefineOutputs(global::Barline.ScriptOutputs outputs)"))
        {
            foreach (OutputModel output in script.Outputs)
            {
                string name = Literals.Text(output.Name);
                string member = "this." + output.Name.Escaped();
                writer.Line(output.Form switch
                {
                    OutputForm.Series => $"outputs.Add({name}, {member});",
                    OutputForm.Expression => $"outputs.Add<{output.ValueType}>({name}, (global::Barline.Series<{output.ValueType}>){member});",
                    _ => $"outputs.Record({name}, () => {member});",
                });
            }
        }
    }
}
