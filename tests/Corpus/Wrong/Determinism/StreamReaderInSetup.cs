using System.IO;
using Barline;

namespace Streams;

[Strategy("Reads a list")]
public partial class ReadsList
{
    private readonly List<string> days = [];

    void Setup()
    {
        using var reader = new StreamReader("holidays.csv"); // BAR5005
        while (reader.ReadLine() is { } line) days.Add(line);
    }

    void Process(Bar bar)
    {
        if (!days.Contains(bar.Time.ToString("yyyy-MM-dd"))) Strategy.Entry("R", Side.Long);
        else Strategy.Close("R");
    }
}
