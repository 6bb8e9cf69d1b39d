using Barline;

[Strategy("Starts flat")]
public partial class StartsFlat
{
    private bool isReady;

    private bool IsReady
    {
        set
        {
            isReady = value;
            Strategy.CloseAll(); // BAR4001
        }
    }

    void Setup() => IsReady = true;

    void Process(Bar bar)
    {
        if (isReady && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
