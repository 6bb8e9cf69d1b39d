using System.Globalization;

namespace Barline.Tests.Golden;

/// <summary>Reads the bars of golden data: <c>time, open, high, low, close, volume</c>, times as Unix seconds, milliseconds or ISO.</summary>
internal static class GoldenBars
{
    private static readonly Lazy<BarSeries> eth = new(() => Read("eth/bars_15m.csv"));
    private static readonly Lazy<BarSeries> eurUsd = new(() => Read("tradingview/t30_strategy/ohlcv.csv"));

    /// <summary>ETH/USDT, 15 minutes, from 2025-03-31: the bars of the folder <c>eth</c>.</summary>
    public static BarSeries Eth
    {
        get
        {
            GoldenData.Path("eth");
            return eth.Value;
        }
    }

    /// <summary>EURUSD, 60 minutes, from 2022-01-02: the bars of most strategies of the folder <c>tradingview</c>.</summary>
    public static BarSeries EurUsd
    {
        get
        {
            GoldenData.Path("tradingview");
            return eurUsd.Value;
        }
    }

    /// <summary>What the bars of <see cref="Eth"/> are of.</summary>
    public static Instrument EthInstrument { get; } =
        new() { Symbol = "ETHUSDT.P", TickSize = 0.01, PointValue = 1, QuantityStep = 0.0001, TimeZone = "UTC", Session = "24x7" };

    /// <summary>What the bars of <see cref="EurUsd"/> are of.</summary>
    public static Instrument EurUsdInstrument { get; } = new()
    {
        Symbol = "EURUSD",
        TickSize = 0.00001,
        PointValue = 1,
        QuantityStep = 0.1,
        TimeZone = "America/New_York",
        Session = "1700-1700",
    };

    /// <summary>Reads a file of golden data.</summary>
    public static BarSeries Read(string relative)
    {
        string[] lines = File.ReadAllLines(GoldenData.Path(relative));
        string[] heads = lines[0].TrimStart('\uFEFF').ToLowerInvariant().Split(',');
        string[][] rows = [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))];
        int time = Math.Max(Array.IndexOf(heads, "time"), Array.IndexOf(heads, "timestamp"));
        return new BarSeries(
            [.. rows.Select(row => Time(row[time]))], Column("open"), Column("high"), Column("low"), Column("close"), Column("volume"));

        double[] Column(string name)
        {
            int column = Array.IndexOf(heads, name);
            return [.. rows.Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];
        }
    }

    private static DateTime Time(string cell)
    {
        if (long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out long unix))
        {
            return (unix > 100_000_000_000 ? DateTimeOffset.FromUnixTimeMilliseconds(unix) : DateTimeOffset.FromUnixTimeSeconds(unix)).UtcDateTime;
        }

        return DateTimeOffset.Parse(cell, CultureInfo.InvariantCulture).UtcDateTime;
    }
}
