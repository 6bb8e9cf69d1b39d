namespace Barline.Tests.Data;

public sealed class BarSeriesTests
{
    private static readonly DateTime start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Columns_are_copied()
    {
        DateTime[] times = [start, start.AddDays(1)];
        double[] prices = [1, 2];
        BarSeries bars = BarSeries.FromColumns(times, prices, prices, prices, prices);
        prices[0] = 9;
        Assert.Equal(new Bar(start, 1, 1, 1, 1, double.NaN), bars[0]);
        Assert.Equal(2, bars.Count);
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => BarSeries.FromColumns([start], [1], [1, 2], [1], [1]));
        Assert.Contains("Found 2 highs for 1 times", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => BarSeries.FromColumns([start], [1], [1], [1], [1], [1, 2]));
    }

    [Theory]
    [InlineData(double.NaN, 3, 1, 2, 0, "found NaN; expected a finite number")]
    [InlineData(2, double.PositiveInfinity, 1, 2, 0, "found Infinity; expected a finite number")]
    [InlineData(2, 3, double.NegativeInfinity, 2, 0, "found -Infinity; expected a finite number")]
    [InlineData(2, 3, 1, double.NaN, 0, "found NaN; expected a finite number")]
    [InlineData(2, 1, 3, 2, 0, "found the high 1 below the low 3")]
    [InlineData(4, 3, 1, 2, 0, "found the open 4 outside")]
    [InlineData(2, 3, 1, 0, 0, "found the close 0 outside")]
    [InlineData(2, 3, 1, 2, double.PositiveInfinity, "found the volume Infinity")]
    public void What_is_no_bar_is_refused_with_its_index(double open, double high, double low, double close, double volume, string found)
    {
        BarDataException error = Assert.Throws<BarDataException>(() => BarSeries.FromBars(
            [new Bar(start, 1, 1, 1, 1, 1), new Bar(start.AddDays(1), open, high, low, close, volume)]));
        Assert.StartsWith("bar 1 (2024-01-02T00:00:00Z): ", error.Message, StringComparison.Ordinal);
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_must_increase_and_be_utc()
    {
        var bar = new Bar(start, 1, 1, 1, 1, 1);
        Assert.Contains("not after the bar before", Assert.Throws<BarDataException>(() => BarSeries.FromBars([bar, bar])).Message, StringComparison.Ordinal);
        Bar local = bar with { Time = DateTime.SpecifyKind(start, DateTimeKind.Local) };
        Assert.Contains("expected UTC", Assert.Throws<BarDataException>(() => BarSeries.FromBars([local])).Message, StringComparison.Ordinal);
        Bar ofNoKind = bar with { Time = DateTime.SpecifyKind(start, DateTimeKind.Unspecified) };
        Assert.Equal(DateTimeKind.Utc, BarSeries.FromBars([ofNoKind]).Times[0].Kind);
    }

    [Fact]
    public void Prices_and_volumes_may_be_zero_or_negative_and_volumes_na() => Assert.Equal(
        2, BarSeries.FromBars([new Bar(start, -37.63, 0, -40.32, -10, double.NaN), new Bar(start.AddDays(1), 0, 0, 0, 0, -1)]).Count);

    [Fact]
    public void No_bars_are_a_series() => Assert.Empty(BarSeries.FromColumns([], [], [], [], []));

    [Fact]
    public void A_slice_is_the_bars_of_its_range()
    {
        BarSeries bars = Days(10);
        Assert.Equal(bars.Skip(3).Take(4), bars.Slice(3, 4));
        Assert.Empty(bars.Slice(10, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => bars.Slice(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => bars.Slice(11, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => bars.Slice(8, 3));
    }

    [Fact]
    public void A_range_of_time_takes_its_start_and_leaves_its_end()
    {
        BarSeries bars = Days(10);
        Assert.Equal(bars.Skip(2).Take(3), bars.Between(start.AddDays(2), start.AddDays(5)));
        Assert.Equal(bars.Skip(3).Take(2), bars.Between(start.AddDays(2.5), start.AddDays(4.5)));
        Assert.Equal(bars, bars.Between(DateTime.MinValue, DateTime.MaxValue));
        Assert.Empty(bars.Between(start.AddYears(1), start.AddYears(2)));
        Assert.Throws<ArgumentException>(() => bars.Between(start, start.AddTicks(-1)));
    }

    [Fact]
    public void Equal_bars_have_equal_hashes_and_any_change_another()
    {
        BarSeries bars = Days(5000);
        string hash = bars.ContentHash;
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, BarSeries.FromBars(bars).ContentHash);
        Assert.Equal(hash, Days(5001).Slice(0, 5000).ContentHash);
        var hashes = new HashSet<string> { hash, Days(4999).ContentHash, BarSeries.FromBars([]).ContentHash };
        for (int field = 0; field < 6; field++)
        {
            Bar[] changed = [.. bars];
            Bar bar = changed[4321];
            changed[4321] = field switch
            {
                0 => bar with { Time = bar.Time.AddTicks(1) },
                1 => bar with { Open = Math.BitIncrement(bar.Open) },
                2 => bar with { High = Math.BitIncrement(bar.High) },
                3 => bar with { Low = Math.BitDecrement(bar.Low) },
                4 => bar with { Close = Math.BitIncrement(bar.Close) },
                _ => bar with { Volume = double.NaN },
            };
            Assert.True(hashes.Add(BarSeries.FromBars(changed).ContentHash));
        }

        Assert.Equal(9, hashes.Count);
    }

    [Fact]
    public void The_hash_of_one_bar_is_what_its_bytes_give()
    {
        // Count, ticks, open, high, low, close and volume, eight bytes each, the lowest first.
        byte[] bytes =
        [
            .. BitConverter.GetBytes(1L), .. BitConverter.GetBytes(start.Ticks), .. BitConverter.GetBytes(1.5), .. BitConverter.GetBytes(2.0),
            .. BitConverter.GetBytes(1.0), .. BitConverter.GetBytes(1.75), .. BitConverter.GetBytes(10.0),
        ];
        string expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        Assert.Equal(expected, BarSeries.FromBars([new Bar(start, 1.5, 2, 1, 1.75, 10)]).ContentHash);
    }

    [Theory]
    [InlineData(60, "1")]
    [InlineData(900, "15")]
    [InlineData(14_400, "240")]
    [InlineData(30, "30S")]
    [InlineData(86_400, "1D")]
    [InlineData(7 * 86_400, "1W")]
    [InlineData(90, null)]
    public void The_timeframe_is_the_most_frequent_gap(int seconds, string? timeframe)
    {
        // Every fifth bar is followed by a pause.
        IEnumerable<Bar> bars = Enumerable.Range(0, 50).Select(i => new Bar(start.AddSeconds((long)seconds * (i + (i / 5 * 2))), 1, 1, 1, 1, 1));
        Assert.Equal(timeframe, BarSeries.FromBars(bars).Timeframe?.ToString());
    }

    [Theory]
    [InlineData(1, "1M")]
    [InlineData(3, "3M")]
    [InlineData(12, "12M")]
    public void Months_are_told_by_their_days(int months, string timeframe) => Assert.Equal(
        timeframe, BarSeries.FromBars(Enumerable.Range(0, 24).Select(i => new Bar(start.AddMonths(i * months), 1, 1, 1, 1, 1))).Timeframe?.ToString());

    private static BarSeries Days(int count) =>
        BarSeries.FromBars(Enumerable.Range(0, count).Select(i => new Bar(start.AddDays(i), i + 1, i + 3, i, i + 2, i)));
}
