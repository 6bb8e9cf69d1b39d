using Barline;

public static class Timed
{
    public static T Measure<T>(Func<T> work, out TimeSpan taken)
    {
        DateTime start = DateTime.UtcNow; // BAR5001
        T result = work();
        taken = result is null ? TimeSpan.Zero : TimeSpan.FromTicks(start.Ticks);
        return result;
    }
}

[Strategy("Measured")]
public partial class Measured
{
    void Process(Bar bar)
    {
        double average = Timed.Measure(() => Ta.Sma(Close, 20).Value, out TimeSpan taken);
        if (bar.Close > average && taken > TimeSpan.Zero) Strategy.Entry("Long", Side.Long);
    }
}
