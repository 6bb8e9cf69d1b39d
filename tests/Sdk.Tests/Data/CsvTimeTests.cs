using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Data;

public sealed class CsvTimeTests
{
    [Theory]
    [InlineData("2024-01-31", "2024-01-31T00:00:00Z")]
    [InlineData("2024/01/31", "2024-01-31T00:00:00Z")]
    [InlineData("2024.1.31", "2024-01-31T00:00:00Z")]
    [InlineData("20240131", "2024-01-31T00:00:00Z")]
    [InlineData("20240131 09:30", "2024-01-31T09:30:00Z")]
    [InlineData("20240131 09:30:15", "2024-01-31T09:30:15Z")]
    [InlineData("20240131 093015", "2024-01-31T09:30:15Z")]
    [InlineData("20240131T0930", "2024-01-31T09:30:00Z")]
    [InlineData("20240131093015", "2024-01-31T09:30:15Z")]
    [InlineData("2024-01-31 09:30", "2024-01-31T09:30:00Z")]
    [InlineData("2024-01-31 9:30", "2024-01-31T09:30:00Z")]
    [InlineData("2024-01-31T09:30Z", "2024-01-31T09:30:00Z")]
    [InlineData("2024-01-31T09:30:15.25Z", "2024-01-31T09:30:15.25Z")]
    [InlineData("2024-01-31T09:30:15,25", "2024-01-31T09:30:15.25Z")]
    [InlineData("2024-01-31 09:30:15.123456789+00:00", "2024-01-31T09:30:15.1234567Z")]
    [InlineData("2024-01-31 09:30:00-05:00", "2024-01-31T14:30:00Z")]
    [InlineData("2024-01-31T09:30:00+0530", "2024-01-31T04:00:00Z")]
    [InlineData("2024-01-31T09:30:00+01", "2024-01-31T08:30:00Z")]
    [InlineData("2024-01-31 09:30:00 UTC", "2024-01-31T09:30:00Z")]
    [InlineData("1706693415", "2024-01-31T09:30:15Z")]
    [InlineData("1706693415.5", "2024-01-31T09:30:15.5Z")]
    [InlineData("1706693415250", "2024-01-31T09:30:15.25Z")]
    [InlineData("1706693415250.5", "2024-01-31T09:30:15.2505Z")]
    [InlineData("1706693415250000", "2024-01-31T09:30:15.25Z")]
    [InlineData("1706693415250000000", "2024-01-31T09:30:15.25Z")]
    [InlineData("883612800000", "1998-01-01T00:00:00Z")]
    [InlineData("100000000", "1973-03-03T09:46:40Z")]
    [InlineData("-2208988800", "1900-01-01T00:00:00Z")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31", "9999-12-31T00:00:00Z")]
    public void Common_formats_are_read(string text, string time) =>
        Assert.Equal(DateTime.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), Csv.Time(text));

    [Theory]
    [InlineData("unix", "0", "1970-01-01T00:00:00Z")]
    [InlineData("unix", "-86400", "1969-12-31T00:00:00Z")]
    [InlineData("unixms", "86400000", "1970-01-02T00:00:00Z")]
    [InlineData("unixus", "86400000000", "1970-01-02T00:00:00Z")]
    [InlineData("unixns", "86400000000000", "1970-01-02T00:00:00Z")]
    [InlineData("M/d/yyyy h:mm:ss tt", "2/3/2024 1:30:00 PM", "2024-02-03T13:30:00Z")]
    [InlineData("d/M/yyyy", "2/3/2024", "2024-03-02T00:00:00Z")]
    [InlineData("yyyyMMddHHmm", "202402031330", "2024-02-03T13:30:00Z")]
    [InlineData("dd.MM.yyyy HH:mm zzz", "03.02.2024 13:30 +02:00", "2024-02-03T11:30:00Z")]
    public void A_format_can_be_given(string format, string text, string time) => Assert.Equal(
        DateTime.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), Csv.Time(text, new CsvOptions { TimeFormat = format }));

    [Fact]
    public void What_a_number_means_is_settled_by_the_first_row()
    {
        BarSeries bars = Csv.Read("time,open,high,low,close\n-2208988800,1,1,1,1\n-86400,1,1,1,1\n0,1,1,1,1\n20240131,1,1,1,1\n1706693415,1,1,1,1\n");
        Assert.Equal(
            [new(1900, 1, 1), new(1969, 12, 31), new(1970, 1, 1), DateTime.UnixEpoch.AddSeconds(20240131), new(2024, 1, 31, 9, 30, 15)],
            bars.Times.ToArray());
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-01-31 24:00")]
    [InlineData("2024-01-31 09:60")]
    [InlineData("2024-01-31 09:30:60")]
    [InlineData("2024-01-31T")]
    [InlineData("2024-01-31T09")]
    [InlineData("2024-01-31 09:30 EST")]
    [InlineData("2024-01-31T09:30:00+25:00")]
    [InlineData("2024-01-31T09:30:00.")]
    [InlineData("2024-01/31")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("31 Jan 2024")]
    [InlineData("today")]
    [InlineData("1706693415x")]
    [InlineData("1706693415.")]
    [InlineData("1.7e9")]
    [InlineData("NaN")]
    [InlineData("-")]
    [InlineData("")]
    public void What_is_no_time_is_refused(string text)
    {
        BarDataException error = Csv.Refuse($"time;open;high;low;close\n{text};1;1;1;1\n");
        Assert.Equal((2, 1, "time"), (error.Line, error.Column, error.ColumnName));
        Assert.Contains(text.Length == 0 ? "found nothing" : $"found '{text}'", error.Message, StringComparison.Ordinal);
        Assert.Contains("expected a time such as 2024-01-31", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9/18/2013")]
    [InlineData("18.09.2013 12:00")]
    public void The_order_of_day_and_month_is_not_guessed(string text) =>
        Assert.Contains("not guessed; set CsvOptions.TimeFormat", Csv.Refuse($"time;open;high;low;close\n{text};1;1;1;1\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("-86400")]
    [InlineData("202401310930")]
    [InlineData("12345678901")]
    [InlineData("99999999999999")]
    public void A_number_whose_unit_is_in_doubt_is_refused(string text) =>
        Assert.Contains("set CsvOptions.TimeFormat to unix", Csv.Refuse($"time;open;high;low;close\n{text};1;1;1;1\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("q")]
    [InlineData("HH:mm")]
    [InlineData("yyyy-MM")]
    [InlineData("")]
    public void A_time_format_that_holds_no_day_is_refused(string format) =>
        Assert.Contains("TimeFormat", Assert.Throws<ArgumentException>(() => new CsvOptions { TimeFormat = format }).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_time_zone_is_refused_with_the_nearest_name()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new CsvOptions { TimeZone = "America/NewYork" });
        Assert.Contains("America/New_York", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_with_an_offset_do_not_ask_the_zone() => Assert.Equal(
        new DateTime(2024, 1, 31, 9, 30, 0, DateTimeKind.Utc), Csv.Time("2024-01-31T09:30Z", new CsvOptions { TimeZone = "America/New_York" }));

    [Theory]
    [InlineData("2024-07-01 09:30", "America/New_York", "2024-07-01T13:30:00Z")]
    [InlineData("2024-01-02 09:30", "America/New_York", "2024-01-02T14:30:00Z")]
    [InlineData("2024-03-10 02:30", "America/New_York", "2024-03-10T07:30:00Z")]
    [InlineData("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z")]
    [InlineData("2024-11-03 01:30", "America/New_York", "2024-11-03T05:30:00Z")]
    public void Times_without_an_offset_are_of_the_zone(string text, string zone, string time) => Assert.Equal(
        DateTime.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), Csv.Time(text, new CsvOptions { TimeZone = zone }));

    [Fact]
    public void Local_times_come_back_as_the_instants_that_they_were_written_from()
    {
        string[] zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Sao_Paulo", "Africa/Casablanca", "UTC"];
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(zones[random.Next(zones.Length)]);
                DateTime time = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(9000));
                int step = random.Next(1, 31);
                var written = new List<DateTime>();
                var text = new System.Text.StringBuilder("time,open,high,low,close\n");
                for (int i = 0; i < 15_000; i++)
                {
                    written.Add(time);
                    text.Append(CultureInfo.InvariantCulture, $"{TimeZoneInfo.ConvertTimeFromUtc(time, zone):yyyy-MM-dd HH:mm},1,1,1,1\n");
                    time = time.AddMinutes(step);
                }

                // Bars no further apart than the shortest repeated stretch, half an hour: only then is the first pass seen before the second.
                BarSeries bars = Csv.Read(text.ToString(), options: new CsvOptions { TimeZone = zone.Id });
                return written.SequenceEqual(bars.Times.ToArray());
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }
}
