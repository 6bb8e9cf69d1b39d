using Barline;

// What the lambdas do, they do in Process.
[Strategy("Actions by signal")]
public partial class ActionsBySignal
{
    private readonly Dictionary<string, Action> actions = [];
    private Action<Bar> leave = static _ => { };

    void Setup()
    {
        actions["buy"] = () => Strategy.Entry("Long", Side.Long);
        actions["sell"] = Sell;
        leave = bar =>
        {
            if (bar.Time.Hour == 20) Strategy.CloseAll();
        };
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) actions["buy"]();
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) actions["sell"]();
        leave(bar);
    }

    private void Sell() => Strategy.Close("Long");
}
