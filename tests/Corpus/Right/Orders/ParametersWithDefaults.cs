using Barline;

[Strategy("Parameters with defaults")]
public partial class WithDefaults
{
    private const double NoStop = double.NaN;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Open();
        if (Ta.Crossover(Close, Ta.Sma(Close, 60))) Open("Second", 2);
        Protect("First", bar.Low - 1);
        Protect("Second", limit: bar.Close + 2);
        Protect("Second");
        if (bar.Time.Hour == 12) Strategy.Close("Second", quantityPercent: 50);
    }

    private void Open(string id = "First", double quantity = 1) => Strategy.Entry(id, Side.Long, quantity);

    private void Protect(string from, double stop = NoStop, double limit = NoStop) => Strategy.Exit(from + " out", from, stop: stop, limit: limit);
}
