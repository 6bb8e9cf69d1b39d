namespace Barline.Hosting;

/// <summary>Finds the script that a command names.</summary>
internal static class ScriptFinder
{
    /// <summary>
    /// The script with a name: its full name, its class's name or its title, as written before in any case. Where several have it, one of the
    /// kind asked for is taken.
    /// </summary>
    /// <param name="scripts">The scripts there are.</param>
    /// <param name="name">The name as it was given; null where none was.</param>
    /// <param name="kind">What the command runs.</param>
    /// <exception cref="UsageException">None or several have the name, or it is of the other kind.</exception>
    public static ScriptMetadata Find(IReadOnlyList<ScriptMetadata> scripts, string? name, ScriptKind kind)
    {
        string command = kind == ScriptKind.Strategy ? "backtest" : "indicator";
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new UsageException($"'{command}' needs the name of {A(kind)}. {Known(scripts, kind)}");
        }

        ScriptMetadata[] found = Matches(scripts, name);
        ScriptMetadata[] ofKind = [.. found.Where(script => script.Kind == kind)];
        return (found.Length, ofKind.Length) switch
        {
            (0, _) => throw new UsageException($"There is no script '{name}'{Hint(scripts, name)}. {Known(scripts, kind)}"),
            (_, 1) => ofKind[0],
            (1, 0) => throw new UsageException($"'{name}' is {A(found[0].Kind)}: run it with '{Other(command)}'. {Known(scripts, kind)}"),
            _ => throw new UsageException(
                $"'{name}' is the name of {found.Length} scripts; give the full name: {string.Join(" or ", found.Select(FullName))}."),
        };
    }

    /// <summary>The name with namespace and outer classes, as source has it.</summary>
    public static string FullName(ScriptMetadata script) => (script.Type.FullName ?? script.Type.Name).Replace('+', '.');

    private static ScriptMetadata[] Matches(IReadOnlyList<ScriptMetadata> scripts, string name)
    {
        Func<ScriptMetadata, string>[] names = [FullName, script => script.Name, script => script.Title];
        foreach (StringComparison comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            foreach (Func<ScriptMetadata, string> nameOf in names)
            {
                ScriptMetadata[] found = [.. scripts.Where(script => nameOf(script).Equals(name.Trim(), comparison))];
                if (found.Length > 0)
                {
                    return found;
                }
            }
        }

        return [];
    }

    private static string Hint(IReadOnlyList<ScriptMetadata> scripts, string name) =>
        NearestName.Hint(name, scripts.SelectMany(script => (string[])[script.Name, script.Title, FullName(script)]));

    private static string Known(IReadOnlyList<ScriptMetadata> scripts, ScriptKind kind)
    {
        string kinds = kind == ScriptKind.Strategy ? "strategies" : "indicators";
        ScriptMetadata[] ofKind = [.. scripts.Where(script => script.Kind == kind)];
        string[] names = [.. ofKind.Select(script => ofKind.Count(other => other.Name == script.Name) > 1 ? FullName(script) : script.Name)];
        return names.Length == 0 ? $"The project has no {kinds}: mark a partial class with [{kind}]." : $"The {kinds} are {string.Join(", ", names)}.";
    }

    private static string A(ScriptKind kind) => kind == ScriptKind.Strategy ? "a strategy" : "an indicator";

    private static string Other(string command) => command == "backtest" ? "indicator" : "backtest";
}
