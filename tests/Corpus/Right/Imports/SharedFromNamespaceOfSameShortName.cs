using Barline;

namespace Fast
{
    [Indicator]
    public partial class Average
    {
        [Output] public Series<double> Line => Ta.Sma(Close, 5);
    }
}

namespace Slow
{
    [Indicator]
    public partial class Average
    {
        Fast.Average fast;
        void Setup() => fast = Import(new Fast.Average());
        [Output] public Series<double> Line => Ta.Sma(fast.Line, 50);
    }
}

namespace Trading
{
    [Strategy]
    public partial class Average
    {
        private Fast.Average a;
        private Slow.Average b;

        void Setup()
        {
            a = Import(new Fast.Average());
            b = Import(new Slow.Average());
        }

        void Process()
        {
            if (Ta.Crossover(a.Line, b.Line)) Strategy.Entry("A", Side.Long);
            if (Ta.Crossunder(a.Line, b.Line)) Strategy.Close("A");
        }
    }
}
