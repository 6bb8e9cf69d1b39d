using System.Globalization;
using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Barline.Hosting.Output;

/// <summary>Writes tables: coloured and as wide as the window on a terminal, plain and as wide as they need to be in a file or a pipe.</summary>
internal sealed class HostConsole
{
    /// <summary>Wide enough for any table where there is no window.</summary>
    private const int Unlimited = 10_000;

    private static readonly Regex escapes = new(@"\x1b\[[0-9;]*m", RegexOptions.CultureInvariant);

    private readonly TextWriter output;
    private readonly bool isColored;

    internal HostConsole(TextWriter output, bool isColored, int? width)
    {
        this.output = output;
        this.isColored = isColored;
        Width = width ?? Unlimited;
    }

    /// <summary>The columns that there are for a line.</summary>
    public int Width { get; }

    /// <summary>The console for a writer, which is a terminal only where it is standard output and nobody redirected it.</summary>
    public static HostConsole For(TextWriter output)
    {
        bool isTerminal = output == Console.Out && !Console.IsOutputRedirected;
        bool isColored = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new HostConsole(output, isColored, isTerminal ? WindowWidth() : null);
    }

    public void WriteLine(string line = "") => output.WriteLine(line);

    /// <summary>Writes a table, or another thing to show.</summary>
    public void Write(IRenderable content)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = output.Encoding.CodePage is 65001 or 1200;
        console.Write(content);
        List<string> lines = [.. text.ToString().Split('\n').Select(line => line.TrimEnd())];
        while (lines.Count > 0 && escapes.Replace(lines[^1], "").Trim().Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        lines.ForEach(output.WriteLine);
    }

    private static int? WindowWidth()
    {
        try
        {
            // A terminal that does not know its width says 0.
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
