namespace Barline;

/// <summary>Whether the last so many steps of a source all went one way.</summary>
internal struct StreakKernel<TDirection>(int length) : IBuiltInKernel<double, bool>
    where TDirection : struct, IDirection
{
    private readonly int length = length;
    private Streak<TDirection> streak;

    public static string Name => TDirection.Name;

    public readonly Arguments Arguments => Arguments.Of((long)length);

    public bool Update(History<double> source) => streak.Update(source.Now) >= length;
}

/// <summary>The same where their number may be another one on each bar.</summary>
internal struct ChangingStreakKernel<TDirection> : IBuiltInKernel<double, int, bool>
    where TDirection : struct, IDirection
{
    private Streak<TDirection> streak;

    public static string Name => TDirection.Name;

    public readonly Arguments Arguments => Arguments.None;

    public bool Update(History<double> source, History<int> length)
    {
        ChangingWindow.Check(length.Now, source.Index, Name, nameof(length));
        return streak.Update(source.Now) >= length.Now;
    }
}

/// <summary>How many steps in a row went one way.</summary>
internal struct Streak<TDirection>
    where TDirection : struct, IDirection
{
    private const double LeastStep = 1e-10;

    private double before;
    private int steps;
    private bool hasBefore;

    /// <summary>The number of steps up to a value; none on one that is na, which is passed over.</summary>
    public int Update(double value)
    {
        if (double.IsNaN(value))
        {
            return 0;
        }

        steps = hasBefore && TDirection.Step(before, value) >= LeastStep ? steps + 1 : 0;
        before = value;
        hasBefore = true;
        return steps;
    }
}
