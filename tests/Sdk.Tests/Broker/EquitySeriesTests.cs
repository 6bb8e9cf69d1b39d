namespace Barline.Tests.Brokers;

public sealed class EquitySeriesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Equity_is_a_series_of_what_each_bar_ended_with(bool within)
    {
        BarSeries bars = SomeBars.Random(200, 3);
        BacktestResult result = Backtest.Run(new ReadsItsEquity(), bars, new() { Commission = 0.5, CalcOnOrderFills = within });
        double[] equity = result.Equity.ToArray();
        Assert.True(equity.Distinct().Count() > 50);
        Assert.Equal([double.NaN, .. equity[..^1]], result.Outputs["Before"].Values<double>().ToArray());
        Assert.Equal([double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, .. equity[1..^4]], result.Outputs["Second"].Values<double>().ToArray());
        for (int i = 2; i < equity.Length; i++)
        {
            double mean = (equity[i] + equity[i - 1] + equity[i - 2]) / 3;
            Assert.Equal(mean, result.Outputs["Smooth"][i], 1e-9);
            Assert.Equal(mean, result.Outputs["Mean"][i], 1e-9);
        }
    }
}
