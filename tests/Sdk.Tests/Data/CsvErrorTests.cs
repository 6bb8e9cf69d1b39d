using System.IO.Compression;
using System.Text;

namespace Barline.Tests.Data;

public sealed class CsvErrorTests
{
    private const string Header = "Time,Open,High,Low,Close,Volume\n";
    private const string Good = "2024-01-02,2,3,1,2,100\n";

    [Theory]
    [InlineData("2024-01-03,abc,3,1,2,100", 2, "Open", "found 'abc'", "expected a number such as 101.25")]
    [InlineData("2024-01-03,2,,1,2,100", 3, "High", "found nothing", "expected a number such as 101.25")]
    [InlineData("2024-01-03,2,3,NaN,2,100", 4, "Low", "found NaN", "expected a finite number")]
    [InlineData("2024-01-03,2,3,1,Infinity,100", 5, "Close", "found Infinity", "expected a finite number")]
    [InlineData("2024-01-03,2,1e999,1,2,100", 3, "High", "found Infinity", "expected a finite number")]
    [InlineData("2024-01-03,2,3,1,2,many", 6, "Volume", "found 'many'", "or nothing where it is not known")]
    [InlineData("2024-01-03,2,3,1,2,Infinity", 6, "Volume", "found the volume Infinity", "expected a finite number, or nothing")]
    [InlineData("2024-01-03,2,1,3,2,100", 3, "High", "found the high 1 below the low 3", "expected a high of at least the low")]
    [InlineData("2024-01-03,4,3,1,2,100", 2, "Open", "found the open 4 outside of low 1 to high 3", "expected the open between them")]
    [InlineData("2024-01-03,2,3,1,0.5,100", 5, "Close", "found the close 0.5 outside of low 1 to high 3", "expected the close between them")]
    [InlineData("soon,2,3,1,2,100", 1, "Time", "found 'soon'", "expected a time such as")]
    [InlineData("2024-01-02,2,3,1,2,100", 1, "Time", "found '2024-01-02' (2024-01-02T00:00:00Z), not after the bar before (2024-01-02T00:00:00Z)", "expected times that increase")]
    [InlineData("2024-01-01,2,3,1,2,100", 1, "Time", "not after the bar before", "expected times that increase")]
    [InlineData("2024-01-03,2,3,1", null, null, "found 4 fields", "expected 6, as the header has")]
    [InlineData("2024-01-03,2,3,1,2,100,7", null, null, "found 7 fields", "expected 6, as the header has")]
    [InlineData("2024-01-03,\"2\"5,3,1,2,100", 2, "Open", "found a quote that is not closed, or text behind a closed one", "expected \"text\"")]
    [InlineData("2024-01-03,2,3,1,2,\"100", 6, "Volume", "found a quote that is not closed", "expected \"text\"")]
    [InlineData("2024-01-03,\"1,234\",3,1,2,100", 2, "Open", "found '1,234'", "thousands are not separated")]
    public void A_row_that_is_no_bar_is_refused(string row, int? column, string? name, string found, string accepted)
    {
        BarDataException error = Csv.Refuse(Header + Good + row + "\n");
        Assert.Equal((3, column, name), (error.Line, error.Column, error.ColumnName));
        Assert.StartsWith(column is null ? "prices.csv, line 3: " : $"prices.csv, line 3, column {column} '{name}': ", error.Message, StringComparison.Ordinal);
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
        Assert.Contains(accepted, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named_with_what_the_header_has()
    {
        BarDataException error = Csv.Refuse("Time,Open,High,Low,Clsoe\n2024-01-02,2,3,1,2\n");
        Assert.Equal((1, "close"), (error.Line, error.ColumnName));
        Assert.Contains("no column for 'close' was found (did you mean 'Clsoe'?); expected one of close, c,", error.Message, StringComparison.Ordinal);
        Assert.Contains("the header has 'Time', 'Open', 'High', 'Low', 'Clsoe'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_named_and_missing_comes_with_the_nearest_name()
    {
        BarDataException error = Csv.Refuse(Header + Good, new BarColumns { Close = "Closed" });
        Assert.Contains("no column is called 'Closed', which BarColumns.Close names (did you mean 'Close'?)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_columns_of_one_name_are_refused()
    {
        BarDataException error = Csv.Refuse("time,open,high,low,close,Close,CLOSE\n");
        Assert.Equal((1, 6), (error.Line, error.Column));
        Assert.Contains("found a second column for 'close', after column 5 'close'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_several_lines_is_shown_on_one() => Assert.Contains(
        "after column 5 'clo se'",
        Csv.Refuse("time,open,high,low,\"clo\nse\",\"clo se\"\n", new BarColumns { Close = "clo se" }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Numbers_instead_of_a_header_are_told_from_names()
    {
        BarDataException error = Csv.Refuse(Good);
        Assert.Equal(1, error.Line);
        Assert.Contains("CsvOptions.HasHeader = false", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_for_a_column_of_a_file_without_a_header_is_refused() => Assert.Contains(
        "found the name 'px' for the column 'close'; expected a number from 1",
        Csv.Refuse(Good, new BarColumns { Close = "px" }, new CsvOptions { HasHeader = false }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_row_too_short_for_the_numbers_is_refused() => Assert.Contains(
        "found 5 fields; expected at least 6", Csv.Refuse("2024-01-02,2,3,1,2\n", options: new CsvOptions { HasHeader = false }).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string text) =>
        Assert.Contains("the file is empty; expected a header", Csv.Refuse(text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Not found</body></html>", "HTML")]
    [InlineData("<HTML><body>", "HTML")]
    [InlineData("  {\"error\": 1}", "JSON")]
    [InlineData("PAR1xxxx", "Parquet")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("PK\x03\x04....prices.csv", "ZIP")]
    [InlineData("PK\x03\x04....[Content_Types].xml", "Excel")]
    [InlineData("BZh91AY", "bzip2")]
    [InlineData("time\0open", "binary")]
    public void A_file_of_another_kind_is_told(string text, string kind) =>
        Assert.Contains(kind, Csv.Refuse(text).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_in_utf_16_is_told() =>
        Assert.Contains("UTF-16", Csv.Refuse([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header + Good)]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_gzip_within_a_gzip_is_told() =>
        Assert.Contains("gzip within gzip", Csv.Refuse(Csv.Gzip(Csv.Gzip(Encoding.UTF8.GetBytes(Header)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_gzip_that_is_cut_off_anywhere_is_refused()
    {
        byte[] whole = Csv.Gzip(Encoding.UTF8.GetBytes(ManyRows()));
        int near = 40;
        for (int length = 2; length < whole.Length; length += length < near || length > whole.Length - near ? 1 : 37)
        {
            Assert.Contains("broken or cut off", Csv.Refuse(whole[..length]).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_gzip_of_stored_blocks_that_is_cut_off_is_refused()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression))
        {
            gzip.Write(Encoding.UTF8.GetBytes(ManyRows()));
        }

        byte[] whole = packed.ToArray();
        Assert.Equal(2000, Csv.Read(whole).Count);
        for (int length = 100; length < whole.Length; length += 997)
        {
            Assert.Contains("broken or cut off", Csv.Refuse(whole[..length]).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_empty_gzip_is_an_empty_file() =>
        Assert.Contains("the file is empty", Csv.Refuse(Csv.Gzip(Encoding.UTF8.GetBytes("\n"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_gzip_with_a_wrong_check_sum_is_refused()
    {
        byte[] broken = Csv.Gzip(Encoding.UTF8.GetBytes(ManyRows()));
        broken[^6] ^= 0x55;
        Assert.Contains("broken or cut off", Csv.Refuse(broken).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_quote_does_not_swallow_a_large_file()
    {
        var text = new StringBuilder(Header).Append("2024-01-02,\"2,3,1,2,100\n");
        text.Append('x', 3 << 20);
        BarDataException error = Csv.Refuse(text.ToString());
        Assert.Equal(2, error.Line);
        Assert.Contains("is a quote not closed?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_stays_on_one_short_line()
    {
        BarDataException error = Csv.Refuse(Header + "2024-01-02,\"a\nb\u0007" + new string('x', 500) + "\",3,1,2,100\n");
        Assert.True(error.Message.Length < 200, error.Message);
    }

    [Fact]
    public void A_missing_file_is_refused_with_the_nearest_name()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "prices.csv"), Header);
            BarDataException error = Assert.Throws<BarDataException>(() => BarSeries.ReadCsv(Path.Combine(folder, "price.csv")));
            Assert.Contains("there is no such file (did you mean 'prices.csv'?)", error.Message, StringComparison.Ordinal);
            Assert.Contains("no such file", Assert.Throws<BarDataException>(() => BarSeries.ReadCsv(Path.Combine(folder, "no", "a.csv"))).Message, StringComparison.Ordinal);
            Assert.Contains("found a folder; expected a file", Assert.Throws<BarDataException>(() => BarSeries.ReadCsv(folder)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_stream_that_fails_is_reported_with_the_line_reached()
    {
        using var stream = new FailingStream(Encoding.UTF8.GetBytes(ManyRows()));
        BarDataException error = Assert.Throws<BarDataException>(() => BarSeries.ReadCsv(stream));
        Assert.Contains("cannot be read further: The disk is gone", error.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(error.InnerException);
    }

    private static string ManyRows()
    {
        var text = new StringBuilder(Header);
        for (int i = 0; i < 2000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{1_700_000_000 + (60 * i)},2,3,1,2,{i * 7919 % 1000}\n");
        }

        return text.ToString();
    }

    private sealed class FailingStream(byte[] start) : MemoryStream(start)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position < Length ? base.Read(buffer, offset, count) : throw new IOException("The disk is gone");
    }
}
