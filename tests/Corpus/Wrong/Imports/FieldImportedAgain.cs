using Barline;

namespace Twice2;

[Indicator("Once is enough")]
public partial class OnceEnough
{
    [Output] public Series<double> Line => Ta.Sma(Close, 6);
}

[Strategy("Imports it twice")]
public partial class ImportsTwice
{
    private readonly OnceEnough line = new();

    void Setup()
    {
        Import(line);
        Chart.Plot(line.Line, "line");
        Import(line); // BAR2006
    }

    void Process()
    {
        if (Close > line.Line) Strategy.Entry("I", Side.Long);
        else Strategy.Close("I");
    }
}
