using Barline;

namespace Interfaces2;

public interface IClock { DateTime Now { get; } }

/// <summary>For programs; a script is given <see cref="BarClock"/>.</summary>
public sealed class SystemClock : IClock
{
    public DateTime Now => DateTime.UtcNow;
}

public sealed class BarClock : IClock
{
    public DateTime Now { get; set; }
}

[Strategy("Asks the clock of bars")]
public partial class AsksBarClock
{
    private readonly BarClock clock = new();

    private bool IsMorning => clock.Now.Hour is >= 6 and < 12;

    void Process(Bar bar)
    {
        clock.Now = bar.Time;
        if (IsMorning && bar.Close > bar.Open) Strategy.Entry("C", Side.Long);
        if (!IsMorning) Strategy.Close("C");
    }
}

public static class Programs
{
    public static string Stamp(IClock clock) => clock.Now.ToString("O");

    public static string Now() => Stamp(new SystemClock());
}
