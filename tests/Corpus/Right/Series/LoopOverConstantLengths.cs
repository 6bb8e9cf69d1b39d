using Barline;

[Strategy("Ribbon of averages")]
public partial class AverageRibbon
{
    private static readonly int[] lengths = [5, 8, 13, 21, 34];

    void Process(Bar bar)
    {
        int above = 0;
        foreach (int length in lengths)
        {
            if (bar.Close > Ta.Ema(Close, length)) above++;
        }

        for (int length = 50; length <= 100; length += 25)
        {
            if (bar.Close > Ta.Sma(Close, length)) above++;
        }

        if (above >= 7) Strategy.Entry("Long", Side.Long);
        if (above <= 2) Strategy.Close("Long");
    }
}
