using Barline;

[Strategy("State in properties")]
public partial class StateInProperties
{
    [Input(Min = 1)] public int Cooldown { get; init; } = 5;

    // Neither of them is marked: a script may change its own state.
    public int Waiting { get; private set; }
    public decimal Spent { get; set; }
    public int[] Lengths { get; } = [5, 10, 20];

    void Setup() => Waiting = Cooldown;

    void Process(Bar bar)
    {
        if (Waiting-- > 0) return;
        if (!Lengths.All(length => bar.Close > Ta.Sma(Close, length))) return;
        Strategy.Entry("Long", Side.Long);
        Spent += (decimal)bar.Close;
        Waiting = Cooldown;
    }
}
