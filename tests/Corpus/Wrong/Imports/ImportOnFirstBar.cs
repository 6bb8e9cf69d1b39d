using Barline;

[Indicator("Mid")]
public partial class MidLine
{
    [Output] public Series<double> Line => (Ta.Highest(High, 20) + Ta.Lowest(Low, 20)) / 2;
}

[Strategy("First bar import")]
public partial class FirstBarImport
{
    private MidLine? mid;

    void Process(Bar bar)
    {
        if (BarIndex == 0)
        {
            mid = Import(new MidLine()); // BAR2002
        }

        if (mid != null && bar.Close > mid.Line) Strategy.Entry("Above mid", Side.Long);
        else Strategy.Close("Above mid");
    }
}
