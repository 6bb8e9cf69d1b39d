using Barline;

[Strategy("Declares in helpers")]
public partial class DeclaresInHelpers
{
    private int fast;
    private int slow;
    private double risk;

    void Setup()
    {
        (fast, slow) = Lengths();
        risk = Risk(Input);
        Declare();

        void Declare() => Chart.Plot(Ta.Sma(Close, slow), "Slow", Input.Color("Colour", Color.Teal));
    }

    void Process(Bar bar)
    {
        double quantity = Math.Max(1, Math.Floor(Strategy.Equity * risk / 100 / bar.Close));
        if (Ta.Crossover(Ta.Sma(Close, fast), Ta.Sma(Close, slow))) Strategy.Entry("Long", Side.Long, quantity);
        if (Ta.Crossunder(Ta.Sma(Close, fast), Ta.Sma(Close, slow))) Strategy.Close("Long");
    }

    private (int Fast, int Slow) Lengths() => (Input.Int("Fast", 10, min: 1), Input.Int("Slow", 30, min: 2));

    private static double Risk(InputNamespace input) => input.Double("Risk", 50, 0.1, 100, 0.1);
}
