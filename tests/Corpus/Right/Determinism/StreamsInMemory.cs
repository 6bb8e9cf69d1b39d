using System.Globalization;
using System.IO;
using System.Net;
using System.Text;
using Barline;

namespace Memory;

[Strategy("Streams in memory")]
public partial class StreamsInMemory
{
    private readonly List<double> levels = [];
    private readonly Uri home = new("https://example.org/levels?day=1");

    void Setup()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("1.5;2.5\n3.5;4.5"));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            levels.AddRange(line.Split(';').Select(text => double.Parse(text, CultureInfo.InvariantCulture)));
        }

        if (levels.Count == 0) throw new FileNotFoundException(WebUtility.UrlEncode(home.Query));
    }

    void Process(Bar bar)
    {
        using var copy = new MemoryStream();
        using (BinaryWriter writer = new(copy, Encoding.UTF8, leaveOpen: true)) writer.Write(bar.Close);
        if (copy.Length == 8 && bar.Close % 10 > levels.Max()) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
