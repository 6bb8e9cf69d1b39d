using System.Globalization;
using System.Text.RegularExpressions;
using Barline.Tests.Golden;

namespace Barline.Tests.Data;

public sealed partial class TimeframeTests
{
    [Theory]
    [InlineData("1", 1, TimeframeUnit.Minute, "1")]
    [InlineData("240", 240, TimeframeUnit.Minute, "240")]
    [InlineData("1440", 1440, TimeframeUnit.Minute, "1440")]
    [InlineData("D", 1, TimeframeUnit.Day, "1D")]
    [InlineData("1D", 1, TimeframeUnit.Day, "1D")]
    [InlineData("W", 1, TimeframeUnit.Week, "1W")]
    [InlineData("3M", 3, TimeframeUnit.Month, "3M")]
    [InlineData("30S", 30, TimeframeUnit.Second, "30S")]
    [InlineData("S", 1, TimeframeUnit.Second, "1S")]
    public void Pine_writing_is_read_and_written(string text, int multiplier, TimeframeUnit unit, string canonical)
    {
        Timeframe timeframe = Timeframe.Parse(text);
        Assert.Equal(new Timeframe(multiplier, unit), timeframe);
        Assert.Equal(canonical, timeframe.ToString());
        Assert.Equal(timeframe, Timeframe.Parse(timeframe.ToString()));
    }

    [Fact]
    public void An_empty_text_is_the_timeframe_of_the_bars()
    {
        Assert.Equal(default, Timeframe.Parse(""));
        Assert.Equal("", default(Timeframe).ToString());
        Assert.Equal(0, default(Timeframe).Seconds);
        Assert.False(default(Timeframe).IsIntraday);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1441")]
    [InlineData("60S")]
    [InlineData("366D")]
    [InlineData("53W")]
    [InlineData("13M")]
    [InlineData("1.5")]
    [InlineData(" 5")]
    [InlineData("5m")]
    [InlineData("D1")]
    [InlineData("hour")]
    [InlineData("99999999999")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(Timeframe.TryParse(text, out _));
        FormatException error = Assert.Throws<FormatException>(() => Timeframe.Parse(text));
        Assert.Contains($"'{text}' is no timeframe; accepted are minutes 1 to 1440", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1h", "60")]
    [InlineData("4H", "240")]
    [InlineData("d", "1D")]
    [InlineData("1w", "1W")]
    public void Other_writings_come_with_what_was_meant(string text, string meant) => Assert.Contains(
        $"(did you mean '{meant}'?)", Assert.Throws<FormatException>(() => Timeframe.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_multiplier_out_of_range_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Timeframe(0, TimeframeUnit.Day));

    [Fact]
    public void Seconds_are_those_of_Pine()
    {
        string[] lines = File.ReadAllLines(GoldenData.Path("tradingview/t01_timeframe/timeframe_is.csv"));
        string[] names = lines[0].Split(',');
        string[] values = lines[1].Split(',');
        int compared = 0;
        for (int i = 0; i < names.Length; i++)
        {
            Match call = InSeconds().Match(names[i]);
            if (call.Success)
            {
                Assert.Equal(int.Parse(values[i], CultureInfo.InvariantCulture), Timeframe.Parse(call.Groups[1].Value).Seconds);
                compared++;
            }
        }

        Assert.Equal(9, compared);
    }

    [GeneratedRegex(@"^in_seconds\((.*)\)$")]
    private static partial Regex InSeconds();
}
