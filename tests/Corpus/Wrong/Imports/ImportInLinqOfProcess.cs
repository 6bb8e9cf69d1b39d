using Barline;

namespace LinqImport;

[Indicator]
public partial class Line
{
    [Input(Min = 1)] public int N { get; init; } = 5;
    [Output] public Series<double> Value => Ta.Sma(Close, N);
}

[Strategy]
public partial class ImportsInLinq
{
    void Process(Bar bar)
    {
        bool isAbove = new[] { 5, 10 }.All(n => bar.Close > Import(new Line { N = n }).Value); // BAR2002
        if (isAbove) Strategy.Entry("L", Side.Long);
        else Strategy.Close("L");
    }
}
