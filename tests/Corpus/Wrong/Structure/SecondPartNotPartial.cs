using Barline;

[Strategy("Two parts")]
public partial class TwoParts
{
    private int bars;

    void Process(Bar bar)
    {
        bars++;
        if (IsWarm() && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long); // CS0103
    }
}

// ---- TwoParts.Helpers.cs
using Barline;

public class TwoParts // BAR0001, CS0260
{
    private bool IsWarm() => bars > 20;
}
