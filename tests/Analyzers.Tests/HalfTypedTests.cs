using Barline.Testing;

namespace Barline.Analyzers.Tests;

/// <summary>Code as it stands while somebody types: analyzers say what they can, and never throw.</summary>
public sealed class HalfTypedTests
{
    private const string source =
        """
        using Barline;

        BarSeries bars = BarSeries.FromBars([]);
        Mine made = new() { Length = 3 };
        _ = Backtest.Run(made, bars);
        _ = new[] { bars }.Select(each => Backtest.Run(made, each)).ToArray();

        [Strategy("Mine", Pyramiding = 2)]
        public partial class Mine : Common
        {
            private readonly List<Action> rules = [() => { }];
            private Trend trend = new();
            private Func<int>? read;

            private Mine(int length) : this() => Length = length;

            public Mine() => (Length, Width) = (3, 4);

            [Input("Length", Min = 5, Max = 1, Step = 0, Options = [1, 2])] public int Length { get; init; } = 7;
            [Input] public double Width { get; set; }
            [Output] public (double, string) Pair => (trend.Average, $"{Input.Int("Pair", 3)}");
            [Output] public Series<double> Average { set { } }

            void Setup()
            {
                Chart.Plot(trend.Average, "Average", Color.Teal);
                trend = Import(trend);
                foreach (Action rule in rules) { trend = Import(trend); }
                Import(new Mine());
                read = () => Input.Int("Length", 20, min: 30, options: [1, 2]);
                rules.Add(Update);
            }

            void Process(Bar bar)
            {
                rules.ForEach(rule => rule());
                _ = read?.Invoke() switch { > 3 => Input.Bool("On", true), _ => Import(new Trend()) is { Average: var average } };
                (int low, int high) = this;
                Setup();
            }

            private void Update() { Length++; Process(default); }

            private void Deconstruct(out int low, out int high) => (low, high) = (Input.Int("Low", 1), 2);
        }

        public abstract class Common
        {
            [Input] public int Other { get; private init; }
            [Output] private double Hidden;
        }

        [Indicator]
        public partial record Trend([property: Input(Min = 2)] int Length = 1)
        {
            [Output] public Series<double> Average => Ta.Sma(Close, Length);
        }
        """;

    [Fact]
    public void Analyzers_stand_code_that_ends_anywhere()
    {
        for (int end = 0; end < source.Length; end += 61)
        {
            _ = AnalyzerRun.Of(GeneratorRun.Of(source[..end]).Output);
        }
    }

    [Fact]
    public void Analyzers_stand_code_with_a_hole_anywhere()
    {
        for (int start = 0; start < source.Length; start += 61)
        {
            _ = AnalyzerRun.Of(GeneratorRun.Of(source.Remove(start, Math.Min(9, source.Length - start))).Output);
        }
    }
}
