using Barline;

namespace LazyDefinition;

[Strategy("Keeps a definition when first needed")]
public partial class KeepsDefinition
{
    private Series<double>? line;
    private readonly Dictionary<int, Series<double>> lines = [];
    private Series<double> current;

    private Series<double> Line(int length)
    {
        if (!lines.TryGetValue(length, out Series<double> found))
        {
            found = Ta.Sma(Close, length);
            lines.Add(length, found);
        }

        return found;
    }

    void Process(Bar bar)
    {
        line ??= Ta.Ema(Close, 21);

        // A handle of which series is followed now, set anew on every bar.
        current = bar.Time.Hour < 12 ? Line(10) : Line(30);
        if (bar.Close > line.Value && bar.Close > current) Strategy.Entry("K", Side.Long);
        if (bar.Close < current) Strategy.Close("K");
    }
}
