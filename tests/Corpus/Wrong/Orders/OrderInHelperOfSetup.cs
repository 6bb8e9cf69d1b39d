using Barline;

[Strategy("Initial hedge")]
public partial class InitialHedge
{
    void Setup() => Hedge(2);

    void Process(Bar bar)
    {
        if (Ta.Crossunder(Close, Ta.Sma(Close, 50))) Strategy.CloseAll();
    }

    private void Hedge(double quantity) => Strategy.Order("Hedge", Side.Short, quantity); // BAR4001
}
