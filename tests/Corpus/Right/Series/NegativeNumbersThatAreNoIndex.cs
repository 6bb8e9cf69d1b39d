using Barline;

[Strategy("Negative numbers")]
public partial class NegativeNumbers
{
    private const int Shift = -3;
    private readonly Dictionary<int, double> scores = new() { [-1] = 0.5, [1] = 1.5 };

    void Process(Bar bar)
    {
        double[] window = [Close[2], Close[1], Close];
        double delayed = Close[-Shift];
        double score = scores[-1] * window[^1] + scores[Math.Sign(bar.Close - bar.Open) is -1 ? -1 : 1];
        if (score > delayed && Close[Math.Abs(Shift)] < Close[1 - 1]) Strategy.Entry("Long", Side.Long);
        if (Ta.Mom(Close, 5) < -2) Strategy.Close("Long");
    }
}
