using System.Text;

namespace Barline.Generators.Emit;

/// <summary>Writes lines of source with their indentation, always with <c>\n</c>.</summary>
internal sealed class CodeWriter
{
    private const int indentSize = 4;

    private readonly StringBuilder text = new(4096);
    private int indent;

    /// <summary>An empty line.</summary>
    public void Line() => text.Append('\n');

    /// <summary>One line at the current indentation.</summary>
    public void Line(string line) => text.Append(' ', indent * indentSize).Append(line).Append('\n');

    /// <summary>Several lines, such as a raw string, each moved to the current indentation.</summary>
    public void Lines(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            string content = line.TrimEnd('\r');
            if (content.Length == 0)
            {
                Line();
            }
            else
            {
                Line(content);
            }
        }
    }

    /// <summary>A header and a block in braces, closed when the result is disposed of.</summary>
    public Block Open(string header) => Open(header, "{", "}");

    /// <summary>A header and a block in the given brackets, closed when the result is disposed of.</summary>
    public Block Open(string header, string opening, string closing)
    {
        Line(header);
        Line(opening);
        indent++;
        return new Block(this, closing);
    }

    /// <summary>Lines one step further in, without brackets.</summary>
    public Block Indent()
    {
        indent++;
        return new Block(this, null);
    }

    public override string ToString() => text.ToString();

    /// <summary>An open block.</summary>
    public readonly struct Block(CodeWriter writer, string? closing) : IDisposable
    {
        public void Dispose()
        {
            writer.indent--;
            if (closing is not null)
            {
                writer.Line(closing);
            }
        }
    }
}
