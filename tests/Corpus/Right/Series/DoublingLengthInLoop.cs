using Barline;

namespace Doubling;

[Strategy("Lengths that double")]
public partial class DoublingLengths
{
    private double Recursive(int n) => n < 3 ? 0 : Ta.Sma(Close, n) + Recursive(n / 2);

    void Process(Bar bar)
    {
        int votes = 0;
        int length = 4;
        while (length < 100)
        {
            if (bar.Close > Ta.Sma(Close, length)) votes++;
            length *= 2;
        }

        int back = 1;
        do
        {
            votes += Ta.Change(Close, back) > 0 ? 1 : 0;
            back += 3;
        }
        while (back < 12);

        if (votes >= 8 && Recursive(40) > 0) Strategy.Entry("V", Side.Long);
        if (votes < 3) Strategy.Close("V");
    }
}
