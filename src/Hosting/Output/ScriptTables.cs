using System.Globalization;

namespace Barline.Hosting.Output;

/// <summary>What scripts look like on the console.</summary>
internal static class ScriptTables
{
    /// <summary>Each script with its inputs.</summary>
    public static void Write(HostConsole console, IReadOnlyList<ScriptMetadata> scripts)
    {
        if (scripts.Count == 0)
        {
            console.WriteLine("The project has no scripts: mark a partial class with [Strategy] or [Indicator].");
        }

        for (int i = 0; i < scripts.Count; i++)
        {
            ScriptMetadata script = scripts[i];
            if (i > 0)
            {
                console.WriteLine();
            }

            console.WriteLine($"{script.Name}: {(script.Kind == ScriptKind.Strategy ? "strategy" : "indicator")} \"{script.Title}\"{Imports(script)}");
            WriteInputs(console, script);
        }
    }

    private static void WriteInputs(HostConsole console, ScriptMetadata script)
    {
        if (script.Inputs.Count == 0)
        {
            console.WriteLine("  no inputs");
            return;
        }

        TextTable table = new TextTable().Column("Input").Column("Type", importance: 3).Column("Default", isRight: true, importance: 4)
            .Column("Allowed", importance: 2).Column("Title", importance: 1).Column("About", importance: 0);
        foreach (InputMetadata input in script.Inputs)
        {
            table.Row(
                input.Name, input.Kind.ToString(), Show.Input(input.Default), Allowed(input),
                input.Title == input.Name ? "" : input.Title, input.Tooltip);
        }

        table.Write(console);
    }

    private static string Imports(ScriptMetadata script) =>
        script.Imports.Count == 0 ? "" : $", imports {string.Join(", ", script.Imports.Select(type => type.Name))}";

    private static string Allowed(InputMetadata input)
    {
        string allowed = input switch
        {
            { Options.Count: > 0 } => string.Join(", ", input.Options.Select(Show.Input)),
            { EnumType: { } type } => string.Join(", ", Enum.GetNames(type)),
            { Kind: InputKind.Source } => string.Join(", ", Source.Names),
            { Kind: InputKind.Bool } => "true, false",
            _ => (HasBound(input.Min), HasBound(input.Max)) switch
            {
                (true, true) => $"{Bound(input.Min)} to {Bound(input.Max)}",
                (true, false) => $"{Bound(input.Min)} or more",
                (false, true) => $"{Bound(input.Max)} or less",
                _ => "",
            },
        };
        return double.IsNaN(input.Step) || input is { Kind: InputKind.Int, Step: 1 } ? allowed : $"{allowed}{(allowed.Length > 0 ? ", " : "")}step {Bound(input.Step)}";
    }

    /// <summary>Inputs of <c>Setup</c> have the ends of their type where they give no bounds.</summary>
    private static bool HasBound(double bound) => double.IsFinite(bound) && bound is not (int.MinValue or int.MaxValue);

    private static string Bound(double bound) => bound.ToString("R", CultureInfo.InvariantCulture);
}
