using Barline;

namespace Library
{
    [ScriptNamespace("Stats")]
    public class BasicStats
    {
        public double Spread(Bar bar) => bar.High - bar.Low;
    }
}

namespace Mine
{
    [ScriptNamespace("Stats")]
    public class BetterStats
    {
        public double Body(Bar bar) => Math.Abs(bar.Close - bar.Open);
    }

    [Strategy("Two of one name")]
    [Uses<Library.BasicStats>]
    [Uses<BetterStats>] // BAR6002
    public partial class TwoOfOneName
    {
        void Process(Bar bar)
        {
            if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        }
    }
}
