using Barline;

namespace Research;

public static partial class Experiments
{
    private const int Window = 30;

    public partial interface IFamily
    {
        [Indicator("Z score")]
        internal sealed partial class ZScore
        {
            [Output] public Series<double> Value => (Close - Ta.Sma(Close, Window)) / Ta.Stdev(Close, Window);
        }
    }

    [Strategy("Fade extremes")]
    internal partial class Fade
    {
        private IFamily.ZScore score;

        void Setup() => score = Import(new IFamily.ZScore());

        void Process(Bar bar)
        {
            if (score.Value < -2) Strategy.Entry("Long", Side.Long);
            if (score.Value > 0) Strategy.Close("Long");
        }
    }
}
