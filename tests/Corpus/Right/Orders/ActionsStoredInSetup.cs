using Barline;

namespace Stored;

[Strategy("Actions made in Setup")]
public partial class ActionsFromSetup
{
    private readonly Dictionary<string, Action> actions = [];
    private Action<string> leave = static _ => { };
    private double startCapital;

    void Setup()
    {
        // Nothing is ordered here: Process runs these.
        actions["buy"] = () => Strategy.Entry("A", Side.Long);
        actions["sell"] = SellAll;
        leave = id => Strategy.Close(id, comment: "left");
        startCapital = Strategy.InitialCapital;
    }

    private void SellAll() => Strategy.CloseAll();

    void Process(Bar bar)
    {
        if (Strategy.Equity < startCapital / 2) return;

        double rsi = Ta.Rsi(Close, 8);
        if (rsi < 25) actions["buy"]();
        else if (rsi > 90) actions["sell"].Invoke();
        else if (rsi > 60) leave("A");
    }
}
