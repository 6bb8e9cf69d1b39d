using Barline;

namespace StaticProps;

[Strategy("Static line")]
public partial class StaticLine
{
    public static Series<double> Line { get; private set; } // BAR3008

    void Setup() => Line = Ta.Sma(Close, 10);

    void Process(Bar bar)
    {
        if (bar.Close > Line) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
