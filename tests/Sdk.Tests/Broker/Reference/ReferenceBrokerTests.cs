using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Brokers.Reference;

/// <summary>The broker against a second one, on random bars and commands.</summary>
public sealed class ReferenceBrokerTests
{
    /// <summary>How many cases to try where more are asked for: they are new ones on each run. Else they are always the same.</summary>
    private static readonly int? asked = int.TryParse(Environment.GetEnvironmentVariable("BARLINE_BROKER_CASES"), out int given) ? given : null;

    [Fact]
    public void Any_orders_over_any_bars_fill_alike_in_both_brokers()
    {
        Arbitrary<RefCase> cases = Arb.From(
            ArbMap.Default.GeneratorFor<int>().Resize(int.MaxValue).Select(RefCaseMaker.Make), one => one.Smaller());
        Config config = Config.QuickThrowOnFailure.WithMaxTest(asked ?? 20_000);
        Check.One(asked is null ? config.WithReplay(20_240_101, 7) : config, Prop.ForAll(cases, one => Assert.Null(one.Difference())));
    }
}
