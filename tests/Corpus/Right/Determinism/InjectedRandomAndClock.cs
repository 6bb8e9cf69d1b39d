using Barline;

public interface IClock
{
    DateTime Now { get; }
}

public sealed class BarClock : IClock
{
    public DateTime Now { get; set; }
}

[Strategy("Injected services")]
public partial class InjectedServices(Random random)
{
    private readonly BarClock clock = new();

    public InjectedServices()
        : this(new Random(1))
    {
    }

    void Process(Bar bar)
    {
        clock.Now = bar.Time;
        if (IsOpen(clock) && random.NextDouble() > 0.9) Strategy.Entry("Long", Side.Long);
        if (!IsOpen(clock)) Strategy.Close("Long");
    }

    private static bool IsOpen(IClock clock) => clock.Now.Hour is >= 8 and < 18;
}
