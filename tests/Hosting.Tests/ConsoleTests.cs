using Barline.Hosting.Output;
using Barline.Hosting.Tests.Scripts;

namespace Barline.Hosting.Tests;

public sealed class ConsoleTests : IDisposable
{
    private const char escape = '\u001b';

    private readonly TempFolder folder = new();

    [Fact]
    public async Task Output_that_is_not_a_terminal_has_no_escapes_and_no_spaces_at_the_ends_of_lines()
    {
        string output = await Host.Print("backtest", "Crosser", "--data", folder.WriteBars());

        Assert.DoesNotContain(escape, output);
        Assert.All(output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData(45)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void Tables_fit_the_window_and_keep_the_profit(int width)
    {
        string output = Render(isColored: false, width);

        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= width, line));
        Assert.Contains("Profit", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_shows_profits_and_losses_in_colour()
    {
        Assert.Contains(escape, Render(isColored: true, 100));
        Assert.DoesNotContain(escape, Render(isColored: false, 100));
    }

    [Theory]
    [InlineData(1234.5, "1,234.50")]
    [InlineData(-0.004, "-0.00")]
    [InlineData(double.NaN, "na")]
    [InlineData(double.PositiveInfinity, "inf")]
    [InlineData(999_999_999_999_999, "999,999,999,999,999.00")]
    [InlineData(1e15, "1E+15")]
    [InlineData(-1.62321594e300, "-1.6232E+300")]
    public void Money_is_short_however_large_it_is(double value, string expected) => Assert.Equal(expected, Show.Money(value));

    public void Dispose() => folder.Dispose();

    private string Render(bool isColored, int width)
    {
        using StringWriter text = new() { NewLine = "\n" };
        HostConsole console = new(text, isColored, width);
        RunTables.WriteTrades(console, Backtest.Run(new Crosser(), BarSeries.ReadCsv(folder.WriteBars())), 5);
        return text.ToString();
    }
}
