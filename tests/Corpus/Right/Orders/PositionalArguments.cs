using Barline;

namespace Positional;

[Strategy("By position")]
public partial class ByPosition
{
    private const double Third = 1 / 3.0;
    private double trail = double.NaN;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 25))) Strategy.Entry("P", Side.Long, Third * 9, double.NaN, double.NaN, "group", OcaType.None, "in");
        if (Strategy.OpenProfit > 2) trail = 30;
        Strategy.Exit("1", "P", double.NaN, 50, 120);
        Strategy.Exit("2", "P", trailPoints: trail, trailOffset: trail / 2);
        Strategy.Exit("3", "P", 1, double.NaN, double.NaN, double.NaN, 0);
        if (bar.Time.Hour == 3) Strategy.Close("P", "time", double.NaN, 25, true);
    }
}
