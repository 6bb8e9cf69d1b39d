using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Brokers.Reference;

/// <summary>The broker against a second one, on random bars and commands.</summary>
public sealed class ReferenceBrokerTests
{
    /// <summary>How many cases to try; set the variable to try more.</summary>
    private static readonly int count = int.TryParse(Environment.GetEnvironmentVariable("BARLINE_BROKER_CASES"), out int given) ? given : 20_000;

    [Fact]
    public void Any_orders_over_any_bars_fill_alike_in_both_brokers()
    {
        Arbitrary<RefCase> cases = Arb.From(
            ArbMap.Default.GeneratorFor<int>().Resize(int.MaxValue).Select(RefCaseMaker.Make), one => one.Smaller());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(cases, one => Assert.Null(one.Difference())));
    }
}
