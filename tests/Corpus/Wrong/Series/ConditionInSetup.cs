using Barline;

[Strategy("Decides once")]
public partial class DecidesOnce
{
    private Series<double> line;

    void Setup()
    {
        if (Close > Ta.Sma(Close, 200)) // BAR3005
        {
            line = Ta.Ema(Close, 20);
        }
        else
        {
            line = Ta.Ema(Close, 50);
        }
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, line)) Strategy.Entry("Long", Side.Long);
    }
}
