using Barline;

namespace EitherBranch;

[Indicator("Curve")]
public partial class Curve
{
    [Input(Min = 1)] public int Length { get; init; } = 6;

    [Output] public Series<double> Line => Ta.Hma(Close, Length);
}

[Strategy("One object, either branch")]
public partial class EitherBranchStrategy
{
    [Input] public bool IsSlow { get; init; }

    private Curve? slow, fast;

    void Setup()
    {
        var curve = new Curve { Length = IsSlow ? 40 : 8 };
        string about = $"{nameof(curve.Line)} of {curve.Length}";
        Action show = () => Chart.Plot(curve.Line, about);
        if (IsSlow)
        {
            slow = Import(curve);
        }
        else
        {
            fast = Import(curve);
        }

        show();
    }

    void Process(Bar bar)
    {
        Series<double> line = (slow ?? fast)!.Line;
        if (Ta.Crossover(Close, line)) Strategy.Entry("C", Side.Long);
        if (Ta.Crossunder(Close, line)) Strategy.Close("C");
    }
}
