namespace Barline;

/// <summary>Finds the name that somebody who misspelt one most likely meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The name of <paramref name="known"/> that takes the fewest edits (a letter added, dropped, replaced, or two neighbours swapped;
    /// case does not count), the first of several; null where none is near enough to be worth suggesting.
    /// </summary>
    public static string? Of(string given, IEnumerable<string> known)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string name in known)
        {
            int longer = Math.Max(given.Length, name.Length);
            int allowed = Math.Min(Math.Max(1, (longer + 1) / 3), longer - 1);
            int edits = Distance(given, name);
            if (edits <= allowed && edits < fewest)
            {
                nearest = name;
                fewest = edits;
            }
        }

        return nearest;
    }

    /// <summary>A sentence to put behind an error: <c> (did you mean 'Length'?)</c>, or nothing.</summary>
    public static string Hint(string given, IEnumerable<string> known) =>
        Of(given, known) is { } name ? $" (did you mean '{name}'?)" : "";

    /// <summary>The edits between two names, after Damerau and Levenshtein, where no part is edited twice.</summary>
    internal static int Distance(string first, string second)
    {
        int[] twoBefore = new int[second.Length + 1];
        int[] before = new int[second.Length + 1];
        int[] current = new int[second.Length + 1];
        for (int j = 0; j <= second.Length; j++)
        {
            before[j] = j;
        }

        for (int i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int replace = before[j - 1] + (Same(first[i - 1], second[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(before[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                {
                    current[j] = Math.Min(current[j], twoBefore[j - 2] + 1);
                }
            }

            (twoBefore, before, current) = (before, current, twoBefore);
        }

        return before[second.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
