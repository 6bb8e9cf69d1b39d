using Barline;

[Indicator("Base line")]
public partial class BaseLine
{
    [Output] public Series<double> Value => Ta.Ema(Close, 30);
}

[Indicator("Left")]
public partial class LeftLine
{
    private BaseLine line;

    [Output] public Series<double> Value => Close - line.Value;

    void Setup() => line = Import(new BaseLine());
}

[Indicator("Right")]
public partial class RightLine
{
    private BaseLine line;

    [Output] public Series<double> Value => line.Value - line.Value[1];

    void Setup() => line = Import(new BaseLine());
}

[Strategy("Diamond")]
public partial class Diamond
{
    private LeftLine left;
    private RightLine right;

    void Setup()
    {
        left = Import(new LeftLine());
        right = Import(new RightLine());
    }

    void Process(Bar bar)
    {
        if (left.Value > 0 && right.Value > 0) Strategy.Entry("Long", Side.Long);
        if (left.Value < 0) Strategy.Close("Long");
    }
}
