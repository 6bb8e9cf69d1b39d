using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Barline;

namespace Library;

[Strategy("Calls that only look like input and output")]
public partial class PureCalls
{
    private readonly StringBuilder log = new();
    private readonly StringReader reader = new("1.5\n2.5\n");
    private double first;

    void Setup()
    {
        first = double.Parse(reader.ReadLine() ?? "0", CultureInfo.InvariantCulture);
        string name = Path.GetFileNameWithoutExtension("levels/daily.txt");
        log.Append(name).Append(Environment.NewLine).Append(Guid.Empty).Append(Guid.Parse("5ca1ab1e-0000-4000-8000-000000000001"));
        if (!Regex.IsMatch(name, "^da")) throw new InvalidOperationException(name);
    }

    void Process(Bar bar)
    {
        using var writer = new StringWriter(log);
        writer.Write(bar.Close.ToString("F2", CultureInfo.InvariantCulture));
        using MemoryStream memory = new(BitConverter.GetBytes(bar.Close));
        if (memory.Length == 8 && bar.Close - bar.Open > first / 2) Strategy.Entry("Pure", Side.Long);
        if (log.Length % 5 == 0) Strategy.Close("Pure");
    }
}
