using Barline;

[Strategy("Nameless")]
public partial class Nameless
{
    private const string Id = "";

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 40))) Strategy.Entry(Id, Side.Long); // BAR4007
        if (Ta.Crossunder(Close, Ta.Ema(Close, 40))) Strategy.CloseAll();
    }
}
