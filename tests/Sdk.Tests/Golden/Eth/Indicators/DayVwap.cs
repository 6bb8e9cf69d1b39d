namespace Barline.Tests.Golden.Eth;

/// <summary>The day's average price by volume, and a band of standard deviations below it; na on the first day.</summary>
[Indicator("Day's VWAP", Overlay = true)]
public sealed partial class DayVwap
{
    [Input(Min = 0)] public double Width { get; init; } = 2;

    [Output] public Var<double> Average { get; } = new();

    [Output] public Var<double> Lower { get; } = new();

    private bool hasStarted;
    private double prices;
    private double squares;
    private double volume;

    private void Process(Bar bar)
    {
        if (BarIndex > 0 && bar.Time.Date != Time[1].Value.Date)
        {
            hasStarted = true;
            prices = squares = volume = 0;
        }

        prices += bar.Close * bar.Volume;
        squares += bar.Volume * bar.Close * bar.Close;
        volume += bar.Volume;
        if (hasStarted)
        {
            Average.Value = prices / volume;
            Lower.Value = Average - (Width * Math.Sqrt(Math.Max((squares / volume) - (Average * Average), 0)));
        }
    }
}
