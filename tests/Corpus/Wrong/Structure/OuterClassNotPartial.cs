using Barline;

namespace Research;

public static class Experiments // BAR0002
{
    [Strategy("First try")]
    public partial class FirstTry
    {
        private double best;

        void Process(Bar bar) => best = Math.Max(best, bar.High);
    }
}
