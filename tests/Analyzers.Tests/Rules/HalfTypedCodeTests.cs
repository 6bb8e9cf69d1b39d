using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

/// <summary>Code as it is while somebody types: no rule throws on it, which the harness would pass on.</summary>
public sealed class HalfTypedCodeTests
{
    private const string source =
        """
        using Barline;

        [ScriptNamespace("Stats")]
        public class Stats { public static int Total; }

        [Strategy]
        [Uses<Stats>, Uses<Stats>]
        public partial class Mine
        {
            private static readonly System.Random random = new();
            private static int count;
            [Shared] public partial double Regime { get; set; }
            [Shared] public double Other { get; }
            void Setup() => Strategy.Entry("A", Side.Long, quantity: 0, ocaName: "x");
            async void Process(Bar bar)
            {
                Strategy.Exit("X", from: "B", profit: 1, limit: bar.High, quantity: -1, trailOffset: 3);
                string id = bar.Close > 5 ? "A" : "B";
                Strategy.Close(id + count++); (Regime, count) = (random.Next(), 1);
                System.Action later = () => Strategy.Cancel("C"); later();
                await System.Threading.Tasks.Task.Delay(1); _ = "x".GetHashCode() + System.HashCode.Combine(1, 2);
            }
        }
        """;

    [Fact]
    public void Code_that_ends_anywhere_makes_no_rule_throw()
    {
        for (int length = 60; length <= source.Length; length += 41)
        {
            _ = AnalyzerRun.Of(GeneratorRun.Of(source[..length]).Output);
        }
    }

    [Fact]
    public void Code_that_lacks_a_word_makes_no_rule_throw()
    {
        string[] words = source.Split(' ');
        for (int i = 1; i < words.Length; i += 5)
        {
            _ = AnalyzerRun.Of(GeneratorRun.Of(string.Join(' ', words.Where((word, index) => index != i || word.Contains('\n')))).Output);
        }
    }
}
