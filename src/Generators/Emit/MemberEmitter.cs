using Barline.Generators.Model;
using Barline.Generators.Parsing;

namespace Barline.Generators.Emit;

/// <summary>Writes what a script's author sees: namespaces, the bars' series, and <c>Import</c>.</summary>
internal static class MemberEmitter
{
    private static readonly Dictionary<string, (string Type, string Summary)> members = new(StringComparer.Ordinal)
    {
        ["Ta"] = ("TaNamespace", "Functions of technical analysis."),
        ["Input"] = ("InputNamespace", "Inputs that only code can declare; in <c>Setup</c>."),
        ["Chart"] = ("ChartNamespace", "What the script draws."),
        ["Strategy"] = ("StrategyNamespace", "Orders and the account."),
        ["Open"] = ("Series<double>", "The opening prices."),
        ["High"] = ("Series<double>", "The highest prices."),
        ["Low"] = ("Series<double>", "The lowest prices."),
        ["Close"] = ("Series<double>", "The closing prices."),
        ["Volume"] = ("Series<double>", "The volumes; na where the source had none."),
        ["Hl2"] = ("Series<double>", "The middle of each bar: (high + low) / 2."),
        ["Hlc3"] = ("Series<double>", "The typical prices: (high + low + close) / 3."),
        ["Ohlc4"] = ("Series<double>", "The mean of the four prices: (open + high + low + close) / 4."),
        ["Hlcc4"] = ("Series<double>", "The weighted closes: (high + low + close + close) / 4."),
        ["BarIndex"] = ("Series<int>", "The number of the bar, 0 being the first."),
        ["Time"] = ("Series<global::System.DateTime>", "When the bar opens, in UTC."),
        ["Instrument"] = ("Instrument", "What is traded: its tick, quantity step, point value, session and time zone."),
    };

    /// <summary>The fields behind the members. A script that derives from a script uses its base's context.</summary>
    public static void WriteState(ScriptModel script, CodeWriter writer)
    {
        NamespaceModel[] caches = [.. script.Namespaces.Where(static space => space.IsDeclared)];
        if (script.IsRecord && !script.DerivesFromScript)
        {
            WriteRecordState(script, writer, caches);
            return;
        }

        if (!script.DerivesFromScript)
        {
            writer.Line($"private global::Barline.ScriptContext? {script.StateField};");
        }

        foreach (NamespaceModel space in script.IsRecord ? [] : caches)
        {
            writer.Line($"private {space.Type}? {CacheField(script, space)};");
        }

        if (!script.DerivesFromScript || (caches.Length > 0 && !script.IsRecord))
        {
            writer.Line();
        }
    }

    public static void WriteMembers(ScriptModel script, CodeWriter writer)
    {
        string access = script.IsSealed ? "private" : "protected";
        foreach (string name in script.Members)
        {
            if (name == KnownNames.Import)
            {
                WriteImport(script, writer, access);
                continue;
            }

            (string type, string summary) = members[name];
            writer.Line($"/// <summary>{summary}</summary>");
            writer.Line($"{access} global::Barline.{type} {name} => {Context(script)}.{name};");
            writer.Line();
        }

        foreach (NamespaceModel space in script.Namespaces.Where(static space => space.IsDeclared))
        {
            string get = $"{Context(script)}.Namespace<{space.Type}>()";
            string cache = script.IsRecord && script.DerivesFromScript ? "" : $"{CacheField(script, space)} ??= ";
            writer.Line($"/// <summary>The functions of <see cref=\"{Cref(space.Type)}\"/>.</summary>");
            writer.Line($"{space.Accessibility} {space.Type} {space.Name.Escaped()} => {cache}{get};");
            writer.Line();
        }
    }

    /// <summary>The expression for the context of the running script.</summary>
    public static string Context(ScriptModel script) => $"global::Barline.ScriptContext.Of({StoredContext(script)})";

    /// <summary>The expression for the context as it is stored, null outside of a run.</summary>
    public static string StoredContext(ScriptModel script) => script switch
    {
        { DerivesFromScript: true } => "((global::Barline.IScript)this).Context",
        { IsRecord: true } => $"{script.StateField}.Context",
        _ => script.StateField,
    };

    /// <summary>The field that keeps a namespace's instance.</summary>
    public static string CacheField(ScriptModel script, NamespaceModel space) =>
        script.IsRecord ? $"{script.StateField}.{space.Name.Escaped()}" : $"{script.StateField}{space.Name}";

    private static void WriteImport(ScriptModel script, CodeWriter writer, string access)
    {
        writer.Lines(
            $"""
            /// <summary>Uses an indicator's outputs, in <c>Setup</c>. The same indicator with the same inputs is one instance a run.</summary>
            /// <returns>The instance to read: <paramref name="indicator"/>, or an equal one that was imported before.</returns>
            {access} T Import<T>(T indicator)
                where T : class, global::Barline.IIndicator => {Context(script)}.Import(indicator);
            """);
        writer.Line();
    }

    /// <summary>A record compares its fields and copies them: the state of a run must neither make equal scripts differ nor follow a copy.</summary>
    private static void WriteRecordState(ScriptModel script, CodeWriter writer, NamespaceModel[] caches)
    {
        string type = StateType(script);
        writer.Line($"private {type} {script.StateField};");
        writer.Line();
        using (writer.Open($"private struct {type} : global::System.IEquatable<{type}>"))
        {
            writer.Line("public object? Owner;");
            writer.Line("public global::Barline.ScriptContext? Context;");
            foreach (NamespaceModel space in caches)
            {
                writer.Line($"public {space.Type}? {space.Name.Escaped()};");
            }

            writer.Line();
            writer.Line($"public readonly bool Equals({type} other) => true;");
            writer.Line();
            writer.Line($"public override readonly bool Equals(object? obj) => obj is {type};");
            writer.Line();
            writer.Line("public override readonly int GetHashCode() => 0;");
        }

        writer.Line();
    }

    /// <summary>The type of a record's state field.</summary>
    public static string StateType(ScriptModel script) => char.ToUpperInvariant(script.StateField[0]) + script.StateField.Substring(1);

    private static string Cref(string type) => type.Replace('<', '{').Replace('>', '}');
}
