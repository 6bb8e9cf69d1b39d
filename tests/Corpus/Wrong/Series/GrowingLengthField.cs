using Barline;

[Strategy("Anchored average")]
public partial class AnchoredAverage
{
    private int length;

    void Process(Bar bar)
    {
        length++;
        if (bar.Time.Hour == 0) length = 1;
        if (bar.Close > Ta.Sma(Hlc3, length)) Strategy.Entry("Long", Side.Long); // BAR3004
        else Strategy.Close("Long");
    }
}
