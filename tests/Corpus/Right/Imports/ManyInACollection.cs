using Barline;

namespace Many;

[Indicator("One average")]
public partial class OneAverage
{
    [Input(Min = 1)] public int Length { get; init; } = 10;
    [Output] public Series<double> Line => Ta.Ema(Close, Length);
}

[Strategy("Ribbon of imports")]
public partial class RibbonOfImports
{
    private readonly List<OneAverage> ribbon = [];
    private OneAverage[] more = [];
    private readonly Dictionary<int, OneAverage> byLength = [];

    void Setup()
    {
        for (int n = 5; n <= 25; n += 5)
        {
            ribbon.Add(Import(new OneAverage { Length = n }));
        }

        more = Enumerable.Range(3, 3).Select(n => Import(new OneAverage { Length = n * 10 })).ToArray();
        byLength[200] = Import(new OneAverage { Length = 200 });
    }

    void Process(Bar bar)
    {
        int above = ribbon.Concat(more).Count(average => bar.Close > average.Line);
        if (above == 8 && bar.Close > byLength[200].Line) Strategy.Entry("R", Side.Long);
        if (above < 3) Strategy.Close("R");
    }
}
