using Barline;

namespace Multiplex;

public interface ILine { Series<double> Line { get; } }

[Indicator] public partial class Smooth1 : ILine { [Input(Min = 1)] public int N { get; init; } = 5; [Output] public Series<double> Line => Ta.Sma(Close, N); }

[Indicator] public partial class Smooth2 : ILine { [Input(Min = 1)] public int N { get; init; } = 9; [Output] public Series<double> Line => Ta.Ema(Close, N); }

[Strategy]
public partial class Multiplexer
{
    private readonly List<ILine> lines = [];

    private Multiplexer Add<T>(T line) where T : class, IIndicator, ILine
    {
        lines.Add(Import(line));
        return this;
    }

    void Setup() => Add(new Smooth1()).Add(new Smooth2()).Add(new Smooth1 { N = 25 });

    void Process(Bar bar)
    {
        int above = lines.Count(line => bar.Close > line.Line);
        if (above == lines.Count) Strategy.Entry("X", Side.Long);
        if (above == 0) Strategy.Close("X");
    }
}
