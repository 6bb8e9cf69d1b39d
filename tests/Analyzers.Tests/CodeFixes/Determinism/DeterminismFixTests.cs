using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class DeterminismFixTests
{
    [Theory]
    [InlineData("private readonly Random random = new Random();", "private readonly Random random = new Random(1);")]
    [InlineData("private Random random = null!; void Setup() => random = new();", "private Random random = null!; void Setup() => random = new(1);")]
    public void Random_gets_a_seed(string wrong, string right) => CodeFixTest.Verify("BAR5002", Script(wrong, "last = random.Next();"), Script(right, "last = random.Next();"));

    [Fact]
    public void Shared_random_is_left_to_its_author() => CodeFixTest.VerifyNone("BAR5002", Script("", "last = Random.Shared.Next();"));

    [Fact]
    public void All_randoms_get_a_seed() => CodeFixTest.VerifyAll(
        "BAR5002",
        Script("", "last = new Random().Next() + new System.Random().NextDouble();"),
        Script("", "last = new Random(1).Next() + new System.Random(1).NextDouble();"));

    [Theory]
    [InlineData("DateTime.UtcNow.Hour", "Time.Value.Hour")]
    [InlineData("System.DateTime.Today.Day /* of the month */", "Time.Value.Date.Day /* of the month */")]
    [InlineData("(bar.Time - DateTime.Now).TotalDays", "(bar.Time - Time.Value).TotalDays")]
    public void Clock_becomes_the_time_of_the_bar(string wrong, string right) => CodeFixTest.Verify("BAR5001", Script("", $"last = {wrong};"), Script("", $"last = {right};"));

    [Theory]
    [InlineData("last = DateTimeOffset.UtcNow.Hour;")]
    [InlineData("last = Read(); static double Read() => DateTime.Now.Hour;")]
    public void Clock_that_the_bar_cannot_replace_is_left_to_its_author(string statements) => CodeFixTest.VerifyNone("BAR5001", Script("", statements));

    [Fact]
    public void All_clocks_become_the_time_of_the_bar() => CodeFixTest.VerifyAll(
        "BAR5001",
        Script("", "last = DateTime.UtcNow.Hour + DateTime.Now.Minute;"),
        Script("", "last = Time.Value.Hour + Time.Value.Minute;"));

    private static string Script(string members, string statements) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            protected double last;
            {{members}}

            void Process(Bar bar)
            {
                {{statements}}
            }
        }
        """;
}
