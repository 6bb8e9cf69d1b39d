namespace Barline.Analyzers.Tests.Rules;

/// <summary>Sources of a strategy and what it may import.</summary>
internal static class ImportSource
{
    /// <summary>A strategy with the members, beside indicators and a strategy.</summary>
    public static string Strategy(string members) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{members}}
        }

        [Indicator]
        public partial class Trend
        {
            [Input] public int Length { get; init; } = 20;

            [Output] public Series<double> Average => Ta.Sma(Close, Length);
        }

        [Strategy]
        public partial class Other
        {
            [Output] public Series<double> Average => Ta.Sma(Close, 20);

            void Process(Bar bar) { }
        }
        """;
}
