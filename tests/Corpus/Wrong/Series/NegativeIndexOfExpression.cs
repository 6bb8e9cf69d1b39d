using Barline;

[Strategy("Gap tomorrow")]
public partial class GapTomorrow
{
    private const int Now = 0;

    void Process(Bar bar)
    {
        double gap = (Open - Close)[back: Now - 1]; // BAR3002
        if (gap > 0) Strategy.Entry("Long", Side.Long);
    }
}
