using System.Globalization;
using System.Text;

namespace Barline.Hosting.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("barline-");

    public string Root => folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public IEnumerable<string> Files => folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    /// <summary>Writes daily bars whose prices swing, and gives the path of the file.</summary>
    public string WriteBars(int count = 60, string name = "bars.csv")
    {
        StringBuilder text = new("time,open,high,low,close,volume\n");
        for (int i = 0; i < count; i++)
        {
            double open = Math.Round(100 + (10 * Math.Sin(i / 3.0)), 2);
            double close = Math.Round(100 + (10 * Math.Sin((i + 1) / 3.0)), 2);
            DateTime time = new DateTime(2024, 1, 1).AddDays(i);
            text.Append(CultureInfo.InvariantCulture, $"{time:yyyy-MM-dd},{open},{Math.Max(open, close) + 1},{Math.Min(open, close) - 1},{close},{1000 + i}\n");
        }

        return Write(name, text.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
