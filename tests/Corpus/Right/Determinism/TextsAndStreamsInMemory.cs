using Barline;
using System.Globalization;
using System.Text;

[Strategy("Writes texts")]
public partial class WritesTexts
{
    private readonly StringBuilder log = new();
    private readonly StringWriter writer = new(CultureInfo.InvariantCulture);

    void Setup()
    {
        using StringReader reader = new("20\n50");
        while (reader.ReadLine() is { } line) lengths.Add(int.Parse(line, CultureInfo.InvariantCulture));
        using MemoryStream stream = new([1, 2, 3]);
        log.Append(stream.Length).Append(Environment.NewLine);
    }

    private readonly List<int> lengths = [];

    void Process(Bar bar)
    {
        string name = Path.ChangeExtension(Path.Combine("reports", "day"), ".txt");
        if (Path.GetExtension(name) != ".txt") throw new InvalidDataException(name);
        if (!lengths.All(length => bar.Close > Ta.Sma(Close, length))) return;
        Strategy.Entry("Long", Side.Long, comment: System.Net.WebUtility.HtmlEncode("a < b"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bar.Time:u} {bar.Close}"));
        Console.WriteLine($"{name.Length}");
    }
}
