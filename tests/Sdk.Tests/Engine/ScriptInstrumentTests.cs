namespace Barline.Tests.Engine;

/// <summary>What a script knows of what it trades.</summary>
public sealed class ScriptInstrumentTests
{
    private static readonly BarSeries bars = new([new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc)], [10], [12], [8], [11], [100]);

    [Theory]
    [InlineData(0.5, 8)]
    [InlineData(0.25, 16)]
    public void Script_reads_the_instrument_of_its_run(double tick, double ticks)
    {
        IndicatorResult result = ScriptRunner.Run(new TicksOfRange(), bars, new RunOptions { Instrument = new() { TickSize = tick } });

        Assert.Equal([ticks], result.Outputs["Ticks"].Values<double>().ToArray());
    }

    [Fact]
    public void Script_without_options_reads_the_default_instrument()
    {
        IndicatorResult result = ScriptRunner.Run(new TicksOfRange(), bars);

        Assert.Equal(4 / new Instrument().TickSize, result.Outputs["Ticks"][0]);
    }
}
