using System.Text;

namespace Barline.CodeFixes;

/// <summary>Identifiers made of what people read.</summary>
internal static class Names
{
    /// <summary>The name of a property for a title: <c>Fast length (bars)</c> gives <c>FastLengthBars</c>.</summary>
    public static string Property(string title, string ifNone)
    {
        StringBuilder name = new(title.Length);
        bool atStart = true;
        foreach (char c in title)
        {
            if (!char.IsLetterOrDigit(c))
            {
                atStart = true;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(c))
            {
                name.Append(ifNone);
            }

            name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
        }

        return name.Length == 0 ? ifNone : name.ToString();
    }

    /// <summary>The name of a field for a title or a type: <c>Fast length</c> gives <c>fastLength</c>.</summary>
    public static string Field(string title, string ifNone)
    {
        string name = Property(title, ifNone);
        int upper = name.TakeWhile(char.IsUpper).Count();

        // RSI gives rsi, and RSIFast gives rsiFast.
        int lowered = upper == name.Length ? upper : Math.Max(1, upper - 1);
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }
}
