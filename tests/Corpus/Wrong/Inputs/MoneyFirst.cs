using Barline;

namespace Finance
{
    [Strategy("Money first")]
    public partial class MoneyFirst
    {
        [Input("Risk per trade")]
        public decimal Risk { get; init; } = 250m; // BAR1002

        void Process(Bar bar)
        {
            double size = Math.Floor((double)Risk / Math.Max(Ta.Atr(14), 0.01));
            if (size > 0 && Ta.Crossover(Close, Ta.Sma(Close, 40)))
            {
                Strategy.Entry("Sized", Side.Long, quantity: size);
            }

            Strategy.Exit("Stop", "Sized", stop: bar.Low - Ta.Atr(14));
        }
    }
}
