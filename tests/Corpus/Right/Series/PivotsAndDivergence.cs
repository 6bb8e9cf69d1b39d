using Barline;

[Indicator("Divergence")]
public partial class Divergence
{
    private double lastPrice = double.NaN;
    private double lastRsi = double.NaN;

    [Input(Min = 1, Max = 10)] public int Wing { get; init; } = 2;

    [Output] public bool IsBullish { get; private set; }

    void Process(Bar bar)
    {
        IsBullish = false;
        Series<double> rsi = Ta.Rsi(Close, 14);
        bool isPivot = true;
        for (int offset = -Wing; offset <= Wing; offset++)
        {
            if (offset != 0 && Low[Wing + offset] < Low[Wing]) isPivot = false;
        }

        if (!isPivot) return;
        double price = Low[Wing];
        double strength = rsi[Wing];
        IsBullish = price < lastPrice && strength > lastRsi;
        (lastPrice, lastRsi) = (price, strength);
    }
}
