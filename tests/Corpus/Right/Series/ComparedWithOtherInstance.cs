using Barline;

namespace OtherInstance;

[Indicator("Mean")]
public partial class Mean
{
    [Input(Min = 1)] public int Length { get; init; } = 5;
    [Output] public Series<double> Line => Ta.Sma(Close, Length);
}

[Strategy("Compares instances")]
public partial class ComparesInstances
{
    private readonly List<Mean> means = [];
    private int calls;

    private double Next() => Close[calls++ % 4];

    private Series<double> Line(int n) => Ta.Ema(Close, n);

    void Setup()
    {
        foreach (int n in new[] { 4, 9, 30 }) means.Add(Import(new Mean { Length = n }));
    }

    void Process(Bar bar)
    {
        bool isUp = means[0].Line > means[1].Line && means[1].Line > means[^1].Line;
        bool isSorted = true;
        for (int i = 1; i < means.Count; i++) isSorted &= means[i - 1].Line >= means[i].Line;
        bool differs = Next() > Next() || Next() == Next();
        bool isOrdered = Line(3) > Line(4) && Close[1] > Close[2] && High - Low > High[1] - Low[1];
        if (isUp && isSorted && (differs || isOrdered)) Strategy.Entry("I", Side.Long);
        if (means[0].Line < means[^1].Line) Strategy.Close("I");
    }
}
