using Barline;

namespace QuickStart;

/// <summary>A line that follows large moves and passes over small ones: an indicator with a kernel of its own.</summary>
[Indicator("Step line", Overlay = true)]
public partial class StepLine
{
    /// <summary>How far the close has to be from the line before the line moves, in price units.</summary>
    [Input(Min = 0)] public double Size { get; init; } = 5;

    /// <summary>The line.</summary>
    [Output] public Series<double> Level => Ta.Apply(new Steps(Size), Close);

    /// <summary>The line smoothed: what a kernel makes is a source for any other function.</summary>
    [Output] public Series<double> Smooth => Ta.Ema(Ta.Apply(new Steps(Size), Close), 5);

    /// <summary>The last value that was a step away from the one before; equal kernels on one source are one series.</summary>
    private record struct Steps(double Size) : IKernel<double, double>
    {
        private bool hasBegun;
        private double level;

        public double Update(History<double> source)
        {
            if (!hasBegun || Math.Abs(source.Now - level) >= Size)
            {
                level = source.Now;
                hasBegun = !double.IsNaN(level);
            }

            return level;
        }
    }
}
