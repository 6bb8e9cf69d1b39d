using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class SharedPropertyFixTests
{
    [Theory]
    [InlineData("[Shared] public double Regime { get; set; } // of all", "[Shared] public partial double Regime { get; set; } // of all")]
    [InlineData("[Shared] double Regime { get; init; }", "[Shared] partial double Regime { get; set; }")]
    [InlineData("[Shared] public static double Regime { get; }", "[Shared] public partial double Regime { get; set; }")]
    public void Shared_property_is_written_as_the_generator_completes_it(string wrong, string right) => CodeFixTest.Verify("BAR6004", Script(wrong), Script(right));

    [Theory]
    [InlineData("[Shared] public double Regime { get; set; } = 1;")]
    [InlineData("[Shared] public double Regime => 1;")]
    public void Shared_property_with_a_value_of_its_own_is_left_to_its_author(string wrong) => CodeFixTest.VerifyNone("BAR6004", Script(wrong));

    [Fact]
    public void All_shared_properties_are_written_as_the_generator_completes_them() => CodeFixTest.VerifyAll(
        "BAR6004",
        Script("[Shared] public double Regime { get; set; }\n    [Shared] public int Count { get; set; }"),
        Script("[Shared] public partial double Regime { get; set; }\n    [Shared] public partial int Count { get; set; }"));

    private static string Script(string property) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{property}}

            void Process(Bar bar) { }
        }
        """;
}
