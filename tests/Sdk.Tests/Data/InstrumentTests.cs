namespace Barline.Tests.Data;

public sealed class InstrumentTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void All_properties_are_read()
    {
        Instrument instrument = Read("""
            {
              // comments are allowed
              "symbol": "ES", "tickSize": 0.25, "pointValue": 50, "quantityStep": 1e-3,
              "timeZone": "America/Chicago", "session": "1700-1600:23456",
            }
            """);
        var expected = new Instrument
        {
            Symbol = "ES",
            TickSize = 0.25,
            PointValue = 50,
            QuantityStep = 0.001,
            TimeZone = "America/Chicago",
            Session = "1700-1600:23456",
        };
        Assert.Equal(expected, instrument);
    }

    [Fact]
    public void What_is_left_out_keeps_its_default() => Assert.Equal(new Instrument { TickSize = 0.5 }, Read("""{ "tickSize": 0.5 }"""));

    [Theory]
    [InlineData("{\n \"tickSzie\": 1 }", 2, "tickSzie", "there is no such property (did you mean 'tickSize'?); accepted are symbol, tickSize")]
    [InlineData("{ \"tickSize\": 0 }", 1, "tickSize", "found 0; expected a finite number above 0")]
    [InlineData("{ \"pointValue\": -1 }", 1, "pointValue", "found -1; expected a finite number above 0")]
    [InlineData("{ \"quantityStep\": 1e999 }", 1, "quantityStep", "expected a")]
    [InlineData("{\n\n \"tickSize\": \"0.1\" }", 3, "tickSize", "found a text; expected a number")]
    [InlineData("{ \"symbol\": null }", 1, "symbol", "found null; expected a text")]
    [InlineData("{ \"symbol\": [1] }", 1, "symbol", "found a list; expected a text")]
    [InlineData("{ \"timeZone\": \"America/Chigaco\" }", 1, "timeZone", "did you mean 'America/Chicago'?")]
    [InlineData("{ \"session\": \"9:30-16:00\" }", 1, "session", "found '9:30-16:00'; expected hours such as 0930-1600")]
    [InlineData("{ \"symbol\": \"A\", \"symbol\": \"B\" }", 1, "symbol", "the property is given twice")]
    [InlineData("[1]", 1, null, "found a list; expected a JSON object")]
    [InlineData("{ \"symbol\": \"A\"\n", 2, null, "the file is no JSON")]
    [InlineData("{} {}", 1, null, "the file is no JSON")]
    [InlineData("", 1, null, "the file is no JSON")]
    [InlineData("nonsense", 1, null, "the file is no JSON")]
    public void What_is_no_instrument_is_refused(string json, int line, string? property, string problem)
    {
        BarDataException error = Assert.Throws<BarDataException>(() => Read(json));
        Assert.StartsWith($"{file}, line {line}", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal((file, line, property), (error.File, error.Line, error.ColumnName));
    }

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Contains("no such file", Assert.Throws<BarDataException>(() => Instrument.ReadJson(file + ".no")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-0.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Sizes_are_above_zero(double size)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Instrument { TickSize = size });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Instrument { PointValue = size });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Instrument() with { QuantityStep = size });
    }

    [Theory]
    [InlineData("24x7", true)]
    [InlineData("0930-1600", true)]
    [InlineData("0000-2400", true)]
    [InlineData("1700-1600:1234567", true)]
    [InlineData("0900-1200,1300-1600:23456", true)]
    [InlineData("", false)]
    [InlineData("0930", false)]
    [InlineData("0930-2500", false)]
    [InlineData("0930-1660", false)]
    [InlineData("0930-1600:", false)]
    [InlineData("0930-1600:8", false)]
    [InlineData("0930-1600,", false)]
    [InlineData("24X7", false)]
    public void Sessions_are_checked(string session, bool accepted) => Assert.Equal(
        !accepted, Record.Exception(() => new Instrument { Session = session }) is ArgumentException);

    private Instrument Read(string json)
    {
        File.WriteAllText(file, json);
        return Instrument.ReadJson(file);
    }
}
