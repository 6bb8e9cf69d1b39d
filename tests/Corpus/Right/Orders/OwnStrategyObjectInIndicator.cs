using Barline;

namespace Paper;

public sealed class PaperBroker
{
    private double position;

    public double Entry(string id, Side side) => position = id.Length == 0 ? 0 : side == Side.Long ? 1 : -1;

    public void Close(string id) => position = id.Length * 0;

    public double Position => position;
}

[Indicator("Position of a paper trader")]
public partial class PaperTrader
{
    // An indicator has no Strategy of the SDK; this is the script's own.
    private PaperBroker Strategy { get; } = new();

    [Output] public double Position => Strategy.Position;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("any", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) Strategy.Close("other");
    }
}
