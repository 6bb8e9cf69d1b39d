using Barline.Generators.Model;

namespace Barline.Generators.Emit;

/// <summary>Writes the generated part of a script: the declarations around it, and its members in order.</summary>
internal static class ScriptEmitter
{
    public static string Emit(ScriptModel script)
    {
        // CS8981: the user has decided on a name in lower case, and has been warned of it where it stands.
        bool isLower = script.Hierarchy.Types.Any(static type => type.Name.All(static letter => letter is >= 'a' and <= 'z'));
        CodeWriter writer = SourceText.Begin(isLower ? ", CS8981" : "");
        if (script.Hierarchy.Namespace.Length > 0)
        {
            writer.Line($"namespace {script.Hierarchy.Namespace};");
            writer.Line();
        }

        Stack<CodeWriter.Block> blocks = [];
        for (int i = 0; i < script.Hierarchy.Types.Count - 1; i++)
        {
            blocks.Push(writer.Open(script.Hierarchy.Types[i].Declaration));
        }

        string declaration = script.Hierarchy.Types[script.Hierarchy.Types.Count - 1].Declaration;
        writer.Line(SourceText.GeneratedCode);
        if (script.IsStatic)
        {
            blocks.Push(writer.Open(declaration));
            MemberEmitter.WriteMembers(script, writer);
        }
        else
        {
            string contract = script.IsStrategy ? "IStrategy" : "IIndicator";
            blocks.Push(writer.Open($"{declaration} : global::Barline.{contract}"));
            MemberEmitter.WriteState(script, writer);
            MemberEmitter.WriteMembers(script, writer);
            MetadataEmitter.WriteMetadata(script, writer);
            MetadataEmitter.WriteCreate(script, writer);
            ContractEmitter.WriteContract(script, writer);
        }

        while (blocks.Count > 0)
        {
            blocks.Pop().Dispose();
        }

        return writer.ToString();
    }
}
