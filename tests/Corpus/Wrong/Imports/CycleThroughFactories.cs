using Barline;

namespace Ring;

[Indicator("Left")]
public partial class LeftSide
{
    private RightSide other;

    void Setup() => other = Import(Make(3)); // BAR2001

    private static RightSide Make(int n) => new() { N = n };

    [Output] public Series<double> Line => Ta.Sma(other.Line, 2);
}

[Indicator("Right")]
public partial class RightSide
{
    [Input(Min = 1)] public int N { get; init; } = 3;

    private LeftSide other;

    void Setup()
    {
        LeftSide made = new();
        other = Import(made); // BAR2001
    }

    [Output] public Series<double> Line => Ta.Ema(other.Line, N);
}
