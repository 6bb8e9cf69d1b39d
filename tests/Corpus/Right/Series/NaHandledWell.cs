using Barline;

[Strategy("Careful with na")]
public partial class CarefulWithNa
{
    private double stop = Na.Value;

    void Process(Bar bar)
    {
        double average = Ta.Sma(Close, 100);
        if (Na.Is(average) || double.IsNaN(average) || average is double.NaN || average.Equals(double.NaN)) return;
        double rsi = Na.Or(Ta.Rsi(Close, 14), 50);
        if (rsi == 50 || average == double.PositiveInfinity) return;
        if (bar.Close > average && Na.Is(stop))
        {
            stop = bar.Low;
            Strategy.Entry("Long", Side.Long);
        }

        Strategy.Exit("Stop", from: "Long", stop: stop);
        if (Strategy.PositionSize == 0 && bar.Close < average) stop = double.NaN;
    }
}
