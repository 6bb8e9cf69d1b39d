using System.Globalization;
using Barline.Generators.Infrastructure;
using Barline.Generators.Model;

namespace Barline.Generators.Parsing;

/// <summary>Keeps the names of generated files apart where they differ in case only: the compiler compares them without case.</summary>
internal static class HintNames
{
    /// <summary>The names that another equals when case is ignored.</summary>
    public static EquatableArray<string> Collisions(IEnumerable<string> names) =>
        names
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() > 1)
            .SelectMany(static group => group)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The script, with the place of its name among the colliding ones added to it where it is one of them.</summary>
    public static ScriptModel Distinguish(ScriptModel script, EquatableArray<string> collisions)
    {
        for (int i = 0; i < collisions.Count; i++)
        {
            if (collisions[i] == script.HintName)
            {
                return script with { HintName = $"{script.HintName}({i.ToString(CultureInfo.InvariantCulture)})" };
            }
        }

        return script;
    }
}
