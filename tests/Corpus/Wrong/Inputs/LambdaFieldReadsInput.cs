using Barline;

[Strategy("Lazy length")]
public partial class LazyLength
{
    private Func<int> length;

    void Setup()
    {
        length = () => Input.Int("Length", 20, min: 2); // BAR1001
    }

    void Process()
    {
        if (Close > Ta.Sma(Close, length()))
            Strategy.Entry("Above", Side.Long);
        else
            Strategy.Close("Above");
    }
}
