using Barline;

namespace Expanding
{
    [Strategy("Expanding window")]
    public partial class ExpandingWindow
    {
        private int seen;

        void Process(Bar bar)
        {
            seen++;
            if (seen < 10) return;

            if (bar.High >= Ta.Highest(High, seen)) // BAR3004
            {
                Strategy.Entry("All time high", Side.Long);
            }

            Strategy.Exit("Out", "All time high", stop: bar.Low - 5 * Instrument.TickSize);
        }
    }
}
