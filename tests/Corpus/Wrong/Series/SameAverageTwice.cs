using Barline;

namespace CopyPaste;

[Strategy("Copied line")]
public partial class CopiedLine
{
    [Input(Min = 1)] public int Fast { get; init; } = 10;
    [Input(Min = 1)] public int Slow { get; init; } = 30;

    void Process(Bar bar)
    {
        var isUp = Ta.Sma(Close, Fast) >= Ta.Sma(Close, Fast); // BAR3007
        if (isUp) Strategy.Entry("C", Side.Long);
        if (bar.Close < Ta.Sma(Close, Slow)) Strategy.Close("C");
    }
}
