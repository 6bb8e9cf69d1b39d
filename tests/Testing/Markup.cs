using System.Text;

namespace Barline.Testing;

/// <summary>Source with expected findings marked as <c>{|BAR0001:text|}</c>; marks may nest.</summary>
public sealed class Markup
{
    private Markup(string text, IReadOnlyList<MarkedSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The source without marks.</summary>
    public string Text { get; }

    /// <summary>The marked spans, by start.</summary>
    public IReadOnlyList<MarkedSpan> Spans { get; }

    /// <summary>Takes the marks out of a source.</summary>
    public static Markup Parse(string source)
    {
        StringBuilder text = new();
        Stack<(string Id, int Start)> open = [];
        List<MarkedSpan> spans = [];
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i] == '{' && i + 1 < source.Length && source[i + 1] == '|' && source.IndexOf(':', i) is > 0 and var colon)
            {
                open.Push((source[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (source[i] == '|' && i + 1 < source.Length && source[i + 1] == '}' && open.Count > 0)
            {
                (string id, int start) = open.Pop();
                spans.Add(new MarkedSpan(id, start, text.Length - start));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        Check.That(open.Count == 0, () => "A mark is not closed.");
        return new Markup(text.ToString(), [.. spans.OrderBy(span => span.Start).ThenBy(span => span.Id, StringComparer.Ordinal)]);
    }
}
