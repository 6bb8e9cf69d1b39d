using System.Text;

namespace Barline.Tests.Data;

public sealed class CsvFormatTests
{
    private const string Plain = "time,open,high,low,close,volume\n2024-01-02,1.5,3,1,2,100\n2024-01-03,2,4.25,1.75,4,250.5\n";

    private static readonly BarSeries expected = BarSeries.FromBars(
    [
        new Bar(new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc), 1.5, 3, 1, 2, 100),
        new Bar(new DateTime(2024, 1, 3, 0, 0, 0, DateTimeKind.Utc), 2, 4.25, 1.75, 4, 250.5),
    ]);

    [Fact]
    public void A_plain_file_is_read() => Csv.AssertSame(expected, Csv.Read(Plain));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\n")]
    [InlineData("\n  \t\n")]
    public void Line_ends_and_blank_lines_of_every_kind_are_read(string lineEnd) =>
        Csv.AssertSame(expected, Csv.Read(Plain.Replace("\n", lineEnd, StringComparison.Ordinal)));

    [Fact]
    public void The_last_line_needs_no_end() => Csv.AssertSame(expected, Csv.Read(Plain.TrimEnd('\n')));

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Csv.AssertSame(expected, Csv.Read("\uFEFF" + Plain));

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public void Other_separators_are_found_by_the_header(string separator) =>
        Csv.AssertSame(expected, Csv.Read(Plain.Replace(",", separator, StringComparison.Ordinal)));

    [Fact]
    public void A_separator_that_is_not_looked_for_can_be_given() =>
        Csv.AssertSame(expected, Csv.Read(Plain.Replace(',', '|'), options: new CsvOptions { Separator = '|' }));

    [Fact]
    public void A_decimal_comma_can_be_given() => Csv.AssertSame(
        expected, Csv.Read(Plain.Replace(',', ';').Replace('.', ','), options: new CsvOptions { DecimalPoint = ',' }));

    [Fact]
    public void Quoted_fields_are_read() => Csv.AssertSame(
        expected,
        Csv.Read("\"time\",open,high,low,close,\"volume\",\"say \"\"x, y\"\"\nand more\"\n2024-01-02,\"1.5\",3,1,2,\"100\",\"a,b\"\n\"2024-01-03\",2,4.25,1.75,4,250.5,\"two\nlines\"\n"));

    [Fact]
    public void A_line_after_a_field_of_several_lines_keeps_its_number()
    {
        BarDataException error = Csv.Refuse("time,open,high,low,close,note\n2024-01-02,1,1,1,1,\"two\nlines\"\n2024-01-03,1,x,1,1,\n");
        Assert.Equal(4, error.Line);
    }

    [Fact]
    public void Spaces_around_fields_do_not_count() => Csv.AssertSame(
        expected, Csv.Read("time , open, high,low,close,Volume \n 2024-01-02 , 1.5 ,3,1, 2,100 \n2024-01-03,2,4.25, 1.75,4,250.5\n"));

    [Fact]
    public void A_separator_at_the_end_of_each_row_adds_no_column() =>
        Csv.AssertSame(expected, Csv.Read(Plain.Replace("100\n", "100,\n", StringComparison.Ordinal)));

    [Fact]
    public void Gzip_is_told_by_its_content() => Csv.AssertSame(expected, Csv.Read(Csv.Gzip(Encoding.UTF8.GetBytes(Plain))));

    [Fact]
    public void A_gzip_of_several_members_is_read_whole()
    {
        int half = Plain.IndexOf("2024-01-03", StringComparison.Ordinal);
        byte[] first = Csv.Gzip(Encoding.UTF8.GetBytes(Plain[..half]));
        Csv.AssertSame(expected, Csv.Read([.. first, .. Csv.Gzip(Encoding.UTF8.GetBytes(Plain[half..]))]));
    }

    [Theory]
    [InlineData("Date,Open,High,Low,Close,Volume")]
    [InlineData("T,O,H,L,C,V")]
    [InlineData("timestamp,OPEN,HIGH,LOW,CLOSE,VOL")]
    [InlineData("Open time,open,high,low,close,volume")]
    [InlineData("open_time,open_price,high_price,low_price,close_price,tick_volume")]
    [InlineData("<DATE>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<TICKVOL>")]
    [InlineData("Date/Time,1. open,2. high,3. low,4. close,5. volume")]
    [InlineData(",Open,High,Low,Close,Volume")]
    public void Usual_names_are_found_in_any_case(string header) =>
        Csv.AssertSame(expected, Csv.Read(Plain.Replace("time,open,high,low,close,volume", header, StringComparison.Ordinal)));

    [Fact]
    public void An_adjusted_close_is_not_the_close() => Csv.AssertSame(
        expected,
        Csv.Read("Date,Open,High,Low,Adj Close,Close,Volume\n2024-01-02,1.5,3,1,99,2,100\n2024-01-03,2,4.25,1.75,99,4,250.5\n"));

    [Fact]
    public void Columns_can_be_named()
    {
        var columns = new BarColumns { Time = "when", Open = "first", High = "top", Low = "bottom", Close = "LAST PRICE", Volume = "size" };
        string text = Plain.Replace("time,open,high,low,close,volume", "When,first,top,bottom,last price,size", StringComparison.Ordinal);
        Csv.AssertSame(expected, Csv.Read(text, columns));
    }

    [Fact]
    public void A_name_given_wins_over_a_usual_one_and_its_case_over_another()
    {
        BarSeries bars = Csv.Read(
            "time,open,high,low,close,settle,SETTLE\n2024-01-02,1,9,1,2,3,4\n", new BarColumns { Close = "SETTLE" });
        Assert.Equal(4, bars.Closes[0]);
    }

    [Fact]
    public void Volume_may_be_absent_or_empty_and_is_then_na()
    {
        Assert.True(Na.Is(Csv.Read("time,open,high,low,close\n2024-01-02,1,1,1,1\n").Volumes[0]));
        Assert.Equal([double.NaN, double.NaN, 5], Csv.Read("time,open,high,low,close,volume\n2024-01-02,1,1,1,1,\n2024-01-03,1,1,1,1,NaN\n2024-01-04,1,1,1,1,5\n").Volumes.ToArray());
    }

    [Theory]
    [InlineData("<TICKER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>", "X,20240102,093000,1,1,1,1")]
    [InlineData("Ticker,Date,Time,Open,High,Low,Close", "X,2024.01.02,09:30,1,1,1,1")]
    [InlineData("Ticker,Date,Time,Open,High,Low,Close", "X,2024-01-02,9:30:00,1,1,1,1")]
    public void A_day_and_a_time_of_day_in_two_columns_are_one_time(string header, string row) =>
        Assert.Equal(new DateTime(2024, 1, 2, 9, 30, 0, DateTimeKind.Utc), Csv.Read($"{header}\n{row}\n").Times[0]);

    [Fact]
    public void A_day_beside_a_whole_time_is_passed_over() => Assert.Equal(
        new DateTime(2024, 1, 2, 9, 30, 0, DateTimeKind.Utc),
        Csv.Read("time,date,open,high,low,close\n2024-01-02 09:30,2 January,1,1,1,1\n").Times[0]);

    [Fact]
    public void Day_and_time_of_day_can_be_named() => Assert.Equal(
        new DateTime(2024, 1, 2, 9, 30, 0, DateTimeKind.Utc),
        Csv.Read("day of bar,clock,open,high,low,close\n2024-01-02,09:30,1,1,1,1\n", new BarColumns { Date = "day of bar", Time = "clock" }).Times[0]);

    [Fact]
    public void A_file_without_a_header_has_the_usual_order()
    {
        string rows = Plain[(Plain.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        Csv.AssertSame(expected, Csv.Read(rows, options: new CsvOptions { HasHeader = false }));
    }

    [Fact]
    public void A_file_without_a_header_is_read_by_numbers()
    {
        var columns = new BarColumns { Time = "2", Open = "6", High = "5", Low = "4", Close = "3" };
        BarSeries bars = Csv.Read("ES,2024-01-02,2,1,3,1.5\n", columns, new CsvOptions { HasHeader = false });
        Assert.Equal((1.5, 3.0, 1.0, 2.0), (bars.Opens[0], bars.Highs[0], bars.Lows[0], bars.Closes[0]));
        Assert.True(Na.Is(bars.Volumes[0]));
    }

    [Fact]
    public void A_header_alone_gives_no_bars()
    {
        BarSeries bars = Csv.Read("time,open,high,low,close,volume\n");
        Assert.Empty(bars);
        Assert.Null(bars.Timeframe);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("skip" + Plain)) { Position = 4 };
        Csv.AssertSame(expected, BarSeries.ReadCsv(stream));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Rows_that_are_no_bars_can_be_skipped_and_are_counted()
    {
        const string text = "time,open,high,low,close\n2024-01-02,1,1,1,1\n2024-01-03,null,null,null,null\n2024-01-02,1,1,1,1\n"
            + "2024-01-04,1,1,2,1\nx,1,1,1,1\n2024-01-05,1,1\n2024-01-06,2,2,2,2\n";
        BarSeries bars = Csv.Read(text, options: new CsvOptions { BadRows = BadRows.Skip });
        Assert.Equal([1, 2], bars.Closes.ToArray());
        Assert.Equal(5, bars.SkippedRows);
    }
}
