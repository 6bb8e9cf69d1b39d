using Barline;

[Indicator("Channel")]
public partial class Channel
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Upper => Ta.Highest(High, Length);
}

[Strategy("Compared with its past")]
public partial class ComparedWithItsPast
{
    private Channel narrow;
    private Channel wide;

    void Setup()
    {
        narrow = Import(new Channel { Length = 10 });
        wide = Import(new Channel { Length = 50 });
    }

    void Process(Bar bar)
    {
        bool isNew = Close > Close[1] && Close[1] > Close[2] && narrow.Upper >= wide.Upper;
        bool isFlat = Close == Open || Ta.Sma(Close, 10) == Ta.Sma(Close, 11);
        if (isNew && !isFlat && Ta.Sma(Close, 10) > Ta.Sma(Close, 20)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Close[1]) && narrow.Upper < narrow.Upper[3]) Strategy.Close("Long");
    }
}
