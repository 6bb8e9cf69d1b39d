using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Barline.Benchmarks;

/// <summary>Reading bars, against CsvHelper reading the same text into the same columns.</summary>
internal static class CsvBenchmark
{
    private const int Rows = 1_000_000;

    /// <summary>Runs the cases.</summary>
    public static IEnumerable<Result> Run()
    {
        byte[] text = Write(time => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        BarSeries bars = BarSeries.ReadCsv(new MemoryStream(text));
        if (bars.Count != Rows || !bars.Closes.SequenceEqual(ReadWithCsvHelper(new MemoryStream(text))))
        {
            throw new InvalidOperationException("The two readers do not agree");
        }

        double reference = Measure.Seconds(() => ReadWithCsvHelper(new MemoryStream(text)), runs: 5, warmUps: 2);
        yield return Result.Cost("1M rows, ISO times, memory", Measure.Seconds(() => BarSeries.ReadCsv(new MemoryStream(text))), "s", reference);

        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, text);
            double fromFile = Measure.Seconds(() => ReadFileWithCsvHelper(file), runs: 5, warmUps: 1);
            double ours = Measure.Seconds(() => BarSeries.ReadCsv(file));
            yield return Result.Cost("1M rows, ISO times, file", ours, "s", fromFile);
            yield return Result.Cost("a row, ISO times, file", ours / Rows, "s", fromFile / Rows);
        }
        finally
        {
            File.Delete(file);
        }

        byte[] gzip = Compress(text);
        double unzipped = Measure.Seconds(() => ReadWithCsvHelper(Unzip(gzip)), runs: 3, warmUps: 1);
        yield return Result.Cost("1M rows, ISO times, gzip", Measure.Seconds(() => BarSeries.ReadCsv(new MemoryStream(gzip)), runs: 5), "s", unzipped);
        yield return new Result("unpacking that gzip alone", Measure.Seconds(() => Unzip(gzip).CopyTo(Stream.Null), runs: 5), "s");

        byte[] unix = Write(time => new DateTimeOffset(time).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        yield return new Result("1M rows, Unix seconds, memory", Measure.Seconds(() => BarSeries.ReadCsv(new MemoryStream(unix))), "s");

        byte[] local = Write(time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        var zone = new CsvOptions { TimeZone = "Asia/Kolkata" };
        yield return new Result("1M rows, local times, memory", Measure.Seconds(() => BarSeries.ReadCsv(new MemoryStream(local), options: zone)), "s");

        double allocated = Measure.AllocatedBytes(() => BarSeries.ReadCsv(new MemoryStream(text)));
        double allocatedByCsvHelper = Measure.AllocatedBytes(() => ReadWithCsvHelper(new MemoryStream(text)));
        yield return Result.Cost("a row, allocated (the columns take 48)", allocated / Rows, "bytes", allocatedByCsvHelper / Rows);
    }

    private static byte[] Write(Func<DateTime, string> format)
    {
        var random = new Random(7);
        var text = new StringBuilder("time,open,high,low,close,volume\n");
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        double close = 100;
        for (int i = 0; i < Rows; i++)
        {
            double open = close;
            close = Math.Round(Math.Max(1, open + (random.NextDouble() - 0.5)), 2);
            double high = Math.Round(Math.Max(open, close) + random.NextDouble(), 2);
            double low = Math.Round(Math.Min(open, close) - (random.NextDouble() * 0.5), 2);
            text.Append(CultureInfo.InvariantCulture, $"{format(time)},{open},{high},{low},{close},{random.Next(1, 100_000)}\n");
            time = time.AddMinutes(1);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Compress(byte[] text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(text);
        }

        return packed.ToArray();
    }

    private static GZipStream Unzip(byte[] gzip) => new(new MemoryStream(gzip), CompressionMode.Decompress);

    private static double[] ReadFileWithCsvHelper(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return ReadWithCsvHelper(stream);
    }

    /// <summary>Reads all six columns the fast way that CsvHelper has, field by field, and gives back the closing prices.</summary>
    private static double[] ReadWithCsvHelper(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, false, 1 << 16, leaveOpen: true);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        var times = new List<DateTime>();
        List<double>[] columns = [[], [], [], [], []];
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            times.Add(DateTime.Parse(csv.GetField(0)!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal));
            for (int i = 0; i < columns.Length; i++)
            {
                columns[i].Add(double.Parse(csv.GetField(i + 1)!, CultureInfo.InvariantCulture));
            }
        }

        return columns[3].ToArray();
    }
}
