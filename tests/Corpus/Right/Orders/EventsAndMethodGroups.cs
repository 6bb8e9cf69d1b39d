using Barline;

namespace Wired;

[Strategy("Wired in Setup")]
public partial class WiredInSetup
{
    private event Action<Bar>? Bought;
    private Action flatten = () => { };
    private Action<string, Side>? enter;

    void Setup()
    {
        Bought += Buy;
        Bought += bar => Strategy.Exit("W" + nameof(Strategy.Exit), "W", stop: bar.Low - 2);
        flatten = CloseEverything;
        enter = (id, side) => Strategy.Entry(id, side);
    }

    private void CloseEverything() => Strategy.CloseAll();

    private void Buy(Bar bar) => enter?.Invoke("W", bar.Close > bar.Open ? Side.Long : Side.Short);

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 25))) Bought?.Invoke(bar);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 25))) flatten();
    }
}
