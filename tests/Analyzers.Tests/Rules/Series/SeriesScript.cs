namespace Barline.Analyzers.Tests.Rules;

/// <summary>Scripts around the lines that a test is about.</summary>
internal static class SeriesScript
{
    /// <summary>A strategy whose <c>Process</c> does what is given.</summary>
    public static string InProcess(string statements) => Strategy($$"""
            void Process(Bar bar)
            {
                {{statements}}
            }
        """);

    /// <summary>A strategy with the members that are given.</summary>
    public static string Strategy(string members) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            [Input(Min = 1)] public int Length { get; init; } = 10;
            [Input(Min = 0)] public int Offset { get; init; } = 2;
            [Input] public int Free { get; init; } = 3;
            [Input(Max = 0)] public int Below { get; init; } = -1;
            [Input] public Source Price { get; init; } = Source.Close;
            private readonly Var<double> level = new(0);
            private readonly Var<int> count = new(0);

        {{members}}
        }
        """;

    /// <summary>An indicator with the members that are given.</summary>
    public static string Indicator(string members) => Strategy(members).Replace("[Strategy]", "[Indicator]", StringComparison.Ordinal);
}
