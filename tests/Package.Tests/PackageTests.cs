namespace Barline.Package.Tests;

[Collection(nameof(PackedSdk))]
public sealed class PackageTests(PackedSdk sdk)
{
    private const string Script = """
        using Barline;

        DateTime start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        BarSeries bars = BarSeries.FromBars(Enumerable.Range(0, 100).Select(i => new Bar(start.AddDays(i), 100 + i, 101 + i, 99 + i, 100.5 + i, 1)));
        BacktestResult result = Backtest.Run(new Reversal { Length = 5 }, bars);
        ExecutionContext context = result.Context;
        Console.WriteLine($"{result.OpenTrades.Count} open, {context.Data.Count} variables");

        [Strategy("Reversal")]
        public partial class Reversal
        {
            [Input(Min = 2)] public int Length { get; init; } = 10;

            private Average average;

            void Setup() => average = Import(new Average { Length = Length });

            void Process(Bar bar)
            {
                if (Close > average.Value) Strategy.Entry("Long", Side.Long);
            }
        }

        [Indicator]
        public partial class Average
        {
            [Input(Min = 1)] public int Length { get; init; } = 10;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }
        """;

    [Theory]
    [InlineData("enable", "enable", "14")]
    [InlineData("enable", "disable", "13")]
    public void Console_project_with_top_level_statements_builds_without_a_warning_and_runs(string implicitUsings, string nullable, string language)
    {
        string folder = sdk.Project($"Console{language}", Properties(implicitUsings, nullable, language), Script);

        (int code, string output) = sdk.Run(folder, "run", "-c", "Release");

        Assert.True(code == 0, output);
        Assert.Contains("1 open, 0 variables", output, StringComparison.Ordinal);
    }

    private static string Properties(string implicitUsings, string nullable, string language) => $"""
        <OutputType>Exe</OutputType>
        <ImplicitUsings>{implicitUsings}</ImplicitUsings>
        <Nullable>{nullable}</Nullable>
        <LangVersion>{language}</LangVersion>
        """;
}
