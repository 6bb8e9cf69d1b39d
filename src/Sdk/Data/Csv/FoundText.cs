using System.Text;

namespace Barline;

/// <summary>Writes what was found in a file so that a message stays one readable line.</summary>
internal static class FoundText
{
    private const int Longest = 40;

    /// <summary>The text of a field.</summary>
    public static string Of(ReadOnlySpan<byte> field) => Of(Encoding.UTF8.GetString(field[..Math.Min(field.Length, 4 * Longest)]));

    /// <summary>A text with control signs replaced, cut where it is long.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(Longest);
        foreach (char letter in text)
        {
            if (shown.Length == Longest)
            {
                shown.Append('…');
                break;
            }

            shown.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? '\uFFFD' : letter);
        }

        return shown.ToString();
    }
}
