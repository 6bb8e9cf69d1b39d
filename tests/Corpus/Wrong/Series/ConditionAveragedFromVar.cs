using Barline;

[Strategy("Hit rate")]
public partial class HitRate
{
    private Series<bool> isHit;

    void Setup() => isHit = Close > Close[1];

    void Process(Bar bar)
    {
        if (Ta.Sum(isHit, 10) >= 7) Strategy.Entry("Long", Side.Long); // BAR3011
    }
}
