using Barline.Tests.Engine;
using Barline.Tests.Golden;

namespace Barline.Tests.Data;

/// <summary>Trading days, sessions and changes of timeframe, against what TradingView exported and on days on which clocks change.</summary>
public sealed class TradingHoursTests
{
    private static readonly Instrument euro = new() { TimeZone = "America/New_York", Session = "1700-1700:23456" };

    [Theory]
    [InlineData("15")]
    [InlineData("240")]
    [InlineData("D")]
    [InlineData("2D")]
    [InlineData("W")]
    [InlineData("3W")]
    [InlineData("M")]
    public void Timeframes_change_where_those_of_TradingView_do(string timeframe) =>
        Same("tradingview/t01_timeframe/timeframe.csv", $"tf_change_{timeframe}", () => Timeframe.Change(timeframe));

    [Theory]
    [InlineData("isfirstbar")]
    [InlineData("isfirstbar_regular")]
    [InlineData("islastbar")]
    [InlineData("islastbar_regular")]
    [InlineData("ismarket")]
    public void Sessions_are_those_of_TradingView(string column) => Same("tradingview/t02_session/session.csv", column, () => column switch
    {
        "ismarket" => Session.IsMarket,
        "isfirstbar" or "isfirstbar_regular" => Session.IsFirstBar,
        _ => Session.IsLastBar,
    });

    [Theory]
    [InlineData("America/New_York", "0930-1600", "2024-03-08T14:30", "2024-03-11T13:30")]
    [InlineData("America/New_York", "1700-1700", "2024-03-09T22:00", "2024-03-10T21:00")]
    [InlineData("Europe/Berlin", "0900-1730", "2024-10-25T07:00", "2024-10-28T08:00")]
    [InlineData("UTC", "24x7", "2024-03-10T00:00", "2024-03-11T00:00")]
    public void A_session_starts_by_the_exchanges_clock_before_and_after_it_changes(string zone, string session, string before, string after)
    {
        DateTime[] starts = [Utc(before), Utc(after)];
        DateTime[] times = [.. starts.SelectMany(start => (DateTime[])[start.AddHours(-1), start, start.AddHours(1)])];
        bool[] isFirst = Run(times, new Instrument { TimeZone = zone, Session = session }, () => Session.IsFirstBar);

        Assert.Equal([false, true, false, false, true, false], isFirst.Select((first, i) => first && (i != 0 || session == "24x7")));
    }

    [Fact]
    public void Bars_of_some_hours_are_equally_long_on_a_day_on_which_clocks_change()
    {
        // New York's clocks go from 2:00 to 3:00 on March 10th; the day that starts at 17:00 before has 23 hours.
        DateTime start = Utc("2024-03-09T22:00");
        DateTime[] times = [.. Enumerable.Range(0, 24).Select(hour => start.AddHours(hour))];
        bool[] changes = Run(times, new Instrument { TimeZone = "America/New_York", Session = "1700-1700" }, () => Timeframe.Change("240"));

        Assert.Equal([4, 8, 12, 16, 20, 23], Enumerable.Range(0, 24).Where(hour => changes[hour]));
    }

    [Theory]
    [InlineData("0930-1200,1300-1600", "2024-05-06T10:00", true)]
    [InlineData("0930-1200,1300-1600", "2024-05-06T12:00", false)]
    [InlineData("0930-1200,1300-1600", "2024-05-06T15:59", true)]
    [InlineData("0930-1200,1300-1600", "2024-05-06T16:00", false)]
    [InlineData("2100-0230,0900-1500:23456", "2024-05-05T21:00", true)]
    [InlineData("2100-0230,0900-1500:23456", "2024-05-06T02:29", true)]
    [InlineData("2100-0230,0900-1500:23456", "2024-05-06T09:00", true)]
    [InlineData("2100-0230,0900-1500:23456", "2024-05-10T21:00", false)]
    [InlineData("24x7", "2024-05-05T03:00", true)]
    public void A_market_is_open_within_its_ranges_on_its_trading_days(string session, string time, bool isOpen) =>
        Assert.Equal(isOpen, TradingHours.Of(new Instrument { Session = session }).IsOpen(Utc(time)));

    [Fact]
    public void A_bar_of_a_day_is_the_first_and_the_last_of_its_session()
    {
        DateTime[] times = [.. Enumerable.Range(1, 5).Select(day => new DateTime(2024, 1, day, 0, 0, 0, DateTimeKind.Utc))];
        Instrument stock = new() { TimeZone = "America/New_York", Session = "0930-1600" };

        Assert.All(Run(times, stock, () => Session.IsFirstBar), Assert.True);
        Assert.All(Run(times, stock, () => Session.IsLastBar), Assert.True);
        Assert.All(Run(times, stock, () => Session.IsMarket), Assert.True);
    }

    [Fact]
    public void An_input_session_looks_at_the_exchanges_clock()
    {
        DateTime[] times = [Utc("2024-01-02T14:00"), Utc("2024-01-02T15:00"), Utc("2024-07-02T14:00"), Utc("2024-07-02T15:00")];
        Session session = Session.Parse("1000-1100");

        Assert.Equal([false, true, true, false], Run(times, euro, () => session.Contains(ScriptRun.Running!.Prices.Time)));
    }

    [Fact]
    public void A_time_in_UTC_is_brought_to_the_exchanges_clock_where_a_script_runs()
    {
        Session session = Session.Parse("1000-1100");
        bool within = false;
        ScriptRunner.Run(
            new LambdaIndicator { OnProcess = s => within = session.Contains(s.Bar.Time) },
            Bars([Utc("2024-01-02T15:00")]),
            new RunOptions { Instrument = euro });

        Assert.True(within);
        Assert.False(session.Contains(Utc("2024-01-02T15:00")));
    }

    [Fact]
    public void Outside_of_a_run_the_message_says_where_it_works()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Timeframe.Change("D"));

        Assert.Equal("Timeframe.Change is used outside of a run: it works in Setup, in Process and in outputs.", thrown.Message);
    }

    [Fact]
    public void A_timeframe_that_is_none_is_named()
    {
        Exception? thrown = null;
        LambdaIndicator.Outputs(Engine.TestBars.Walk(2), (_, outputs) => thrown = Record.Exception(() => Timeframe.Change("1h")));

        Assert.StartsWith("'1h' is no timeframe (did you mean '60'?)", Assert.IsType<FormatException>(thrown).Message, StringComparison.Ordinal);
    }

    private static void Same(string file, string column, Func<Series<bool>> define)
    {
        GoldenTable golden = GoldenTable.Read(file);
        bool[] expected = [.. golden.Column(column).Select(value => value != 0)];
        DateTime[] times = golden.Times;
        bool[] actual = Run(times, euro, define);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(expected[i] == actual[i], $"{times[i]:u}: {expected[i]} is expected, {actual[i]} came");
        }
    }

    private static bool[] Run(DateTime[] times, Instrument instrument, Func<Series<bool>> define) =>
    [
        .. ScriptRunner.Run(
            new LambdaIndicator { OnOutputs = (_, outputs) => outputs.Add("x", define()) },
            Bars(times),
            new RunOptions { Instrument = instrument }).Outputs["x"].Values<bool>(),
    ];

    private static BarSeries Bars(DateTime[] times)
    {
        double[] ones = [.. times.Select(_ => 1.0)];
        return new BarSeries(times, ones, ones, ones, ones, ones);
    }

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
