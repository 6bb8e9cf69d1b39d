using System.Globalization;
using System.IO;
using Barline;

namespace Unreached;

[Strategy("Impure where no run comes")]
public partial class ImpureElsewhere : IDisposable
{
    private static int created;
    private static string lastExport = "";

    private readonly List<string> rows = [];

    void Process(Bar bar)
    {
        rows.Add(bar.Close.ToString(CultureInfo.InvariantCulture));
        if (bar.Close > bar.Open) Strategy.Entry("I", Side.Long);
        else Strategy.Close("I");
    }

    public static ImpureElsewhere Make()
    {
        created++;
        return new ImpureElsewhere();
    }

    /// <summary>For whoever ran it, afterwards.</summary>
    public void Export(string path)
    {
        File.WriteAllLines(path, rows.Prepend($"{DateTime.Now}: run {created}"));
        lastExport = path;
    }

    public override string ToString() => $"{Environment.UserName} {lastExport} {rows.GetHashCode()}";

    public void Dispose() => Console.WriteLine("done at " + DateTime.UtcNow);
}
