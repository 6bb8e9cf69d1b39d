using Barline;

namespace Lambdas;

[Strategy("Lambdas run in Setup")]
public partial class LambdasInSetup
{
    private int[] lengths = [];

    void Setup()
    {
        Func<int, int> declare = n => Input.Int("Length of line 1", n, min: 1);
        int first = declare(5);
        lengths = [first, first * 2, first * 4];
    }

    void Process()
    {
        bool isFan = lengths.Zip(lengths.Skip(1)).All(pair => Ta.Sma(Close, pair.First) > Ta.Sma(Close, pair.Second));
        if (isFan) Strategy.Entry("Fan", Side.Long);
        else Strategy.Close("Fan");
    }
}
