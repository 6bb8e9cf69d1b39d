using Barline;

[Strategy("Time provider")]
public partial class UsesTimeProvider
{
    void Process(Bar bar)
    {
        bool isFresh = TimeProvider.System.GetUtcNow() - bar.Time < TimeSpan.FromDays(1); // BAR5001
        if (isFresh || bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
