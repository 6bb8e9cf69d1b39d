using Barline.Generators.Model;
using Barline.Generators.Parsing;

namespace Barline.Generators.Emit;

/// <summary>Writes the static description of a script, and the factory that makes it from named values.</summary>
internal static class MetadataEmitter
{
    public static void WriteMetadata(ScriptModel script, CodeWriter writer)
    {
        string hides = script.HidesMetadata && script.MetadataProperty == GeneratedNames.Metadata ? "new " : "";
        writer.Line("/// <summary>What is known of this script without running it.</summary>");
        using (writer.Open($"public static {hides}global::Barline.ScriptMetadata {script.MetadataProperty} {{ get; }} = new()", "{", "};"))
        {
            writer.Line($"Name = {Literals.Text(script.Name)},");
            writer.Line($"Type = typeof({script.Type}),");
            writer.Line($"Title = {Literals.Text(script.Title)},");
            if (script.ShortTitle is { } shortTitle)
            {
                writer.Line($"ShortTitle = {Literals.Text(shortTitle)},");
            }

            writer.Line($"Kind = global::Barline.ScriptKind.{(script.IsStrategy ? "Strategy" : "Indicator")},");
            if (script.Overlay)
            {
                writer.Line("Overlay = true,");
            }

            WriteInputs(script, writer);
            WriteOutputs(script, writer);
            WriteImports(script, writer);
            WriteNamespaces(script, writer);
            WriteShared(script, writer);
            if (!script.HasProcess)
            {
                writer.Line("HasProcess = false,");
            }

            if (script.IsStrategy)
            {
                WriteDeclaration(script, writer);
            }

            WriteFactory(script, writer);
        }

        writer.Line();
    }

    public static void WriteCreate(ScriptModel script, CodeWriter writer)
    {
        if (!script.HasCreate)
        {
            return;
        }

        string hides = script.HidesMetadata ? "new " : "";
        writer.Lines(
            $"""
            /// <summary>Makes the script from values by name or title, converted to their inputs' types; the other inputs keep their defaults.</summary>
            /// <exception cref="global::Barline.InputException">Some names are unknown or some values are not allowed; all are listed.</exception>
            public static {hides}{script.Type} Create(global::System.Collections.Generic.IReadOnlyDictionary<string, object?> inputs) =>
                ({script.Type}){script.MetadataProperty}.Create(inputs);
            """);
        writer.Line();
    }

    private static void WriteInputs(ScriptModel script, CodeWriter writer)
    {
        if (script.Inputs.Count > 0 || script.SetupDescribedBy is not null)
        {
            using (writer.Open("Inputs =", "[", "],"))
            {
                foreach (InputModel input in script.Inputs)
                {
                    writer.Line(Describe(input) + ",");
                }

                if (script.SetupDescribedBy is { } described)
                {
                    writer.Line($".. global::System.Linq.Enumerable.Where({described}.Metadata.Inputs, static input => input.InSetup),");
                }
            }
        }

        if (!script.InputsAreComplete)
        {
            writer.Line("InputsAreComplete = false,");
        }
    }

    private static string Describe(InputModel input)
    {
        if (input.DescribedBy is { } described)
        {
            return $"global::System.Linq.Enumerable.First({described}.Metadata.Inputs, static input => input.Name == {Literals.Text(input.Name)})";
        }

        List<string> parts = [$"Name = {Literals.Text(input.Name)}", $"Title = {Literals.Text(input.Title)}", $"Kind = global::Barline.InputKind.{input.Kind}"];
        Add("Default", input.Default);
        Add("Min", input.Min);
        Add("Max", input.Max);
        Add("Step", input.Step);
        Add("Options", input.Options.Count == 0 ? null : $"[{string.Join(", ", input.Options)}]");
        Add("Group", input.Group);
        Add("Tooltip", input.Tooltip);
        Add("InSetup", input.InSetup ? "true" : null);
        Add("EnumType", input.EnumType is null ? null : $"typeof({input.EnumType})");
        return $"new() {{ {string.Join(", ", parts)} }}";

        void Add(string name, string? expression)
        {
            if (expression is not null)
            {
                parts.Add($"{name} = {expression}");
            }
        }
    }

    private static void WriteOutputs(ScriptModel script, CodeWriter writer)
    {
        if (script.Outputs.Count == 0)
        {
            return;
        }

        using (writer.Open("Outputs =", "[", "],"))
        {
            foreach (OutputModel output in script.Outputs)
            {
                writer.Line($"new({Literals.Text(output.Name)}, {Literals.Text(output.Title)}, typeof({output.ValueType})),");
            }
        }
    }

    private static void WriteImports(ScriptModel script, CodeWriter writer)
    {
        List<string> imports = [.. script.Imports.Select(static import => $"typeof({import.Type})")];
        if (script.SetupDescribedBy is { } described)
        {
            imports.Add($".. {described}.Metadata.Imports");
        }

        if (imports.Count > 0)
        {
            writer.Line($"Imports = [{string.Join(", ", imports)}],");
        }
    }

    private static void WriteNamespaces(ScriptModel script, CodeWriter writer)
    {
        if (script.Namespaces.Count == 0)
        {
            return;
        }

        using (writer.Open("Namespaces =", "[", "],"))
        {
            foreach (NamespaceModel space in script.Namespaces)
            {
                string create = space.CanCreate ? $"static () => new {space.Type}()" : "null";
                writer.Line($"new({Literals.Text(space.Name)}, typeof({space.Type}), {create}),");
            }
        }
    }

    private static void WriteShared(ScriptModel script, CodeWriter writer)
    {
        if (script.SharedItems.Count > 0)
        {
            writer.Line($"Shared = [{string.Join(", ", script.SharedItems)}],");
        }
    }

    private static void WriteDeclaration(ScriptModel script, CodeWriter writer)
    {
        string settings = string.Join(", ", script.Declaration.Select(static setting => $"{setting.Name} = {setting.Expression}"));
        writer.Line(settings.Length == 0
            ? "Declaration = new global::Barline.BrokerSettings(),"
            : $"Declaration = new global::Barline.BrokerSettings {{ {settings} }},");
    }

    private static void WriteFactory(ScriptModel script, CodeWriter writer)
    {
        if (script.Factory.Obstacle is { } obstacle)
        {
            string message = $"{script.Name} can only be run from an instance: {obstacle}.";
            writer.Line($"Factory = static _ => throw new global::System.InvalidOperationException({Literals.Text(message)}),");
            return;
        }

        if (script.Factory.Inputs.Count == 0)
        {
            writer.Line($"Factory = static _ => new {script.Type}(),");
            return;
        }

        string required = string.Join(", ", script.Factory.Required.Select(static name => $"{name.Escaped()} = default!"));
        using (writer.Open("Factory = static values =>", "{", "},"))
        {
            writer.Line(required.Length == 0 ? $"var defaults = new {script.Type}();" : $"var defaults = new {script.Type} {{ {required} }};");
            using (writer.Open($"return new {script.Type}", "{", "};"))
            {
                foreach (string input in script.Factory.Inputs)
                {
                    writer.Line($"{input.Escaped()} = values.Get({Literals.Text(input)}, defaults.{input.Escaped()}),");
                }
            }
        }
    }
}
