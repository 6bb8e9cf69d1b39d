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
        NamedExpression[] caches = [.. Caches(script)];
        if (script.IsRecord && !script.DerivesFromScript)
        {
            WriteRecordState(script, writer, caches);
            return;
        }

        if (!script.DerivesFromScript)
        {
            writer.Line($"private global::Barline.ScriptContext? {script.StateField};");
        }

        foreach (NamedExpression cache in script.IsRecord ? [] : caches)
        {
            writer.Line($"private {cache.Expression}? {CacheField(script, cache.Name)};");
        }

        if (!script.DerivesFromScript || (caches.Length > 0 && !script.IsRecord))
        {
            writer.Line();
        }
    }

    public static void WriteMembers(ScriptModel script, CodeWriter writer)
    {
        string access = script.IsStatic ? "private static" : script.IsSealed ? "private" : "protected";
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
            string cache = HasCaches(script) ? $"{CacheField(script, space.Name)} ??= " : "";
            writer.Line($"/// <summary>The functions of <see cref=\"{Cref(space.Type)}\"/>.</summary>");
            writer.Line($"{(script.IsStatic ? access : space.Accessibility)} {space.Type} {space.Name.Escaped()} => {cache}{get};");
            writer.Line();
        }

        foreach (SharedModel shared in script.Shared)
        {
            WriteShared(script, shared, writer);
        }
    }

    /// <summary>The expression for the context of the running script.</summary>
    public static string Context(ScriptModel script) => $"global::Barline.ScriptContext.Of({StoredContext(script)})";

    /// <summary>The expression for the context as it is stored, null outside of a run.</summary>
    public static string StoredContext(ScriptModel script) => script switch
    {
        { IsStatic: true } => "null",
        { DerivesFromScript: true } => "((global::Barline.IScript)this).Context",
        { IsRecord: true } => $"{script.StateField}.Context",
        _ => script.StateField,
    };

    /// <summary>What members keep once they have found it: by the member's name, the type.</summary>
    public static IEnumerable<NamedExpression> Caches(ScriptModel script) =>
        script.Namespaces.Where(static space => space.IsDeclared).Select(static space => new NamedExpression(space.Name, space.Type))
            .Concat(script.Shared.Select(static shared => new NamedExpression(shared.Name, $"global::Barline.SharedValue<{shared.Type}>")));

    /// <summary>The field that keeps what a member has found.</summary>
    public static string CacheField(ScriptModel script, string member) =>
        script.IsRecord ? $"{script.StateField}.{member.Escaped()}" : $"{script.StateField}{member}";

    private static bool HasCaches(ScriptModel script) => !script.IsStatic && !(script.IsRecord && script.DerivesFromScript);

    private static void WriteShared(ScriptModel script, SharedModel shared, CodeWriter writer)
    {
        string get = $"{Context(script)}.Shared<{shared.Type}>({Literals.Text(shared.Name)})";
        string place = HasCaches(script) ? $"({CacheField(script, shared.Name)} ??= {get}).Value" : $"{get}.Value";
        using (writer.Open($"{shared.Declaration} {shared.Name.Escaped()}"))
        {
            if (shared.Getter is { } getter)
            {
                writer.Line($"{getter} => {place};");
            }

            if (shared.Setter is { } setter)
            {
                writer.Line($"{setter} => {place} = value;");
            }
        }

        writer.Line();
    }

    private static void WriteImport(ScriptModel script, CodeWriter writer, string access)
    {
        writer.Lines(
            $"""
            /// <summary>Uses an indicator's outputs, in <c>Setup</c>. The same indicator with the same inputs is one instance a run.</summary>
            /// <returns>The instance to read: <paramref name="indicator"/>, or an equal one that was imported before.</returns>
            {access} T Import<T>(T indicator)
                where T : class{(script.ImportsOthers ? "" : ", global::Barline.IIndicator")} => {Context(script)}.{(script.ImportsOthers ? "ImportUnchecked" : "Import")}(indicator);
            """);
        writer.Line();
    }

    /// <summary>A record compares its fields and copies them: the state of a run must neither make equal scripts differ nor follow a copy.</summary>
    private static void WriteRecordState(ScriptModel script, CodeWriter writer, NamedExpression[] caches)
    {
        string type = StateType(script);
        writer.Line($"private {type} {script.StateField};");
        writer.Line();
        using (writer.Open($"private struct {type} : global::System.IEquatable<{type}>"))
        {
            writer.Line("public object? Owner;");
            writer.Line("public global::Barline.ScriptContext? Context;");
            foreach (NamedExpression cache in caches)
            {
                writer.Line($"public {cache.Expression}? {cache.Name.Escaped()};");
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
