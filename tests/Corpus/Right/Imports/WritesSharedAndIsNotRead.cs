using Barline;

namespace SideEffect;

[Indicator("Writes the mood")]
public partial class Mood
{
    [Shared] public partial int Value { get; set; }

    [Output] public Series<double> Rsi => Ta.Rsi(Close, 14);

    void Process() => Value = Rsi > 55 ? 1 : Rsi < 45 ? -1 : 0;
}

[Strategy("Trades the mood")]
public partial class TradesMood
{
    [Shared] private partial int Value { get; set; }

    void Setup() => Import(new Mood());

    void Process()
    {
        if (Value > 0) Strategy.Entry("M", Side.Long);
        if (Value < 0) Strategy.Close("M");
    }
}
