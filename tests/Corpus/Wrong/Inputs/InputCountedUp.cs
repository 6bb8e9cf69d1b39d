using Barline;

[Strategy("Counts with an input")]
public partial class CountsWithInput
{
    [Input] public int Cooldown { get; set; } = 5; // BAR1003

    void Process(Bar bar)
    {
        if (Cooldown-- > 0) return; // BAR1009
        if (bar.Close > Ta.Highest(High, 20)[1]) Strategy.Entry("Long", Side.Long);
    }
}
