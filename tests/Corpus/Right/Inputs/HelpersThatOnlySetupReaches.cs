using Barline;

namespace SetupOnly;

[Strategy("Declared by helpers")]
public partial class DeclaredByHelpers
{
    private readonly Dictionary<string, int> lengths = [];
    private double risk;

    void Setup()
    {
        DeclareLengths();
        risk = Percent("Risk", 1.5);

        double Percent(string title, double value) => Input.Double(title, value, min: 0, max: 100) / 100;
    }

    private void DeclareLengths()
    {
        lengths["fast"] = Input.Int("Fast", 9, min: 1);
        lengths["slow"] = Input.Int("Slow", 26, min: 1);
    }

    void Process(Bar bar)
    {
        Series<double> fast = Ta.Ema(Close, lengths["fast"]), slow = Ta.Ema(Close, lengths["slow"]);
        if (Ta.Crossover(fast, slow))
        {
            Strategy.Entry("D", Side.Long, quantity: Math.Max(1, Math.Floor(Strategy.Equity * risk / bar.Close)));
        }

        if (Ta.Crossunder(fast, slow)) Strategy.Close("D");
    }
}
