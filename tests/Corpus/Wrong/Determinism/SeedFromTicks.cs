using Barline;

namespace Seeds;

[Strategy("Seed of the day")]
public partial class SeedOfDay
{
    private Random dice = new(1);

    void Setup() => dice = new Random((int)Environment.TickCount64); // BAR5001

    void Process(Bar bar)
    {
        if (dice.Next(5) == 0) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
