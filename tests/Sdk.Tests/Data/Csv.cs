using System.IO.Compression;
using System.Text;

namespace Barline.Tests.Data;

/// <summary>Reads CSV text in a test.</summary>
internal static class Csv
{
    public static BarSeries Read(string text, BarColumns? columns = null, CsvOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), columns, options);

    public static BarSeries Read(byte[] bytes, BarColumns? columns = null, CsvOptions? options = null) =>
        BarSeries.ReadCsv(new MemoryStream(bytes), columns, options, "prices.csv");

    public static BarDataException Refuse(string text, BarColumns? columns = null, CsvOptions? options = null) =>
        Refuse(Encoding.UTF8.GetBytes(text), columns, options);

    public static BarDataException Refuse(byte[] bytes, BarColumns? columns = null, CsvOptions? options = null)
    {
        BarDataException error = Assert.Throws<BarDataException>(() => Read(bytes, columns, options));
        Assert.StartsWith("prices.csv", error.Message, StringComparison.Ordinal);
        Assert.Equal("prices.csv", error.File);
        Assert.DoesNotContain('\n', error.Message);
        return error;
    }

    /// <summary>The time of the only row of a file.</summary>
    public static DateTime Time(string time, CsvOptions? options = null)
    {
        BarSeries bars = Read($"time;open;high;low;close\n{time};1;1;1;1\n", options: options);
        DateTime read = Assert.Single(bars.Times.ToArray());
        Assert.Equal(DateTimeKind.Utc, read.Kind);
        return read;
    }

    public static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>Asserts that two series are the same bars, to the last bit.</summary>
    public static void AssertSame(BarSeries expected, BarSeries actual)
    {
        Assert.Equal(expected.Times.ToArray(), actual.Times.ToArray());
        AssertSame(expected.Opens, actual.Opens);
        AssertSame(expected.Highs, actual.Highs);
        AssertSame(expected.Lows, actual.Lows);
        AssertSame(expected.Closes, actual.Closes);
        AssertSame(expected.Volumes, actual.Volumes);
    }

    private static void AssertSame(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual) => Assert.Equal(
        Array.ConvertAll(expected.ToArray(), BitConverter.DoubleToInt64Bits), Array.ConvertAll(actual.ToArray(), BitConverter.DoubleToInt64Bits));
}
