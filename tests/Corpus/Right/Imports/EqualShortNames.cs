using Barline;

namespace Slow
{
    [Indicator]
    public partial class Line
    {
        [Output] public Series<double> Value => Ta.Sma(Close, 50);
    }
}

namespace Fast
{
    // It imports a script of its own short name: no cycle.
    [Indicator]
    public partial class Line
    {
        private Slow.Line slow;

        [Output] public Series<double> Value => Ta.Ema(Close, 10) - slow.Value;

        void Setup() => slow = Import(new Slow.Line());
    }

    [Strategy]
    public partial class Mine
    {
        private Line line;

        void Setup() => line = Import<Line>(new());

        void Process(Bar bar)
        {
            if (Ta.Crossover(line.Value, 0)) Strategy.Entry("Long", Side.Long);
            if (Ta.Crossunder(line.Value, 0)) Strategy.Close("Long");
        }
    }
}
