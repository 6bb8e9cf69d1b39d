using Barline;

namespace StaticArrays;

[Strategy("Static slots")]
public partial class StaticSlots
{
    private static readonly int[] hits = new int[24];

    void Process(Bar bar)
    {
        hits[bar.Time.Hour]++; // BAR5009
        if (bar.Close > bar.Open) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
