namespace Barline;

/// <summary>Numbers for texts, so that rows hold no references: ids and comments of orders, which are few and come again and again.</summary>
/// <remarks>
/// A text that was seen lately gets the number it has; one that was not may get a second number. So a script that makes a new id for each
/// order costs eight bytes an id and no search.
/// </remarks>
internal sealed class InternedTexts
{
    private const int Slots = 32;

    private readonly List<string> texts = [""];
    private readonly string[] recent = new string[Slots];
    private readonly int[] numbers = new int[Slots];

    /// <summary>The text of a number.</summary>
    public string this[int number] => texts[number];

    /// <summary>The number of a text; 0 is the empty one.</summary>
    public int NumberOf(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        int slot = ((((text.Length * 31) + text[0]) * 31) + text[^1]) & (Slots - 1);
        return recent[slot] == text ? numbers[slot] : Add(text, slot);
    }

    private int Add(string text, int slot)
    {
        recent[slot] = text;
        texts.Add(text);
        return numbers[slot] = texts.Count - 1;
    }
}
