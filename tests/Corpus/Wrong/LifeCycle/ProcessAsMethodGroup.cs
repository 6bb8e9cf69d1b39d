using Barline;

namespace Groups;

[Strategy("For each")]
public partial class ForEachStrategy
{
    internal void Process(Bar bar)
    {
        if (bar.Volume > 0 && bar.Close > bar.Open) Strategy.Entry("V", Side.Long);
        if (bar.Close < bar.Open) Strategy.Close("V");
    }
}

internal static class Feed
{
    public static void Push(List<Bar> bars, ForEachStrategy script) => bars.ForEach(script.Process); // BAR7001
}
