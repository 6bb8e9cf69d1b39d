using Barline;

[Strategy("Anonymous method")]
public partial class AnonymousMethod
{
    void Process(Bar bar)
    {
        Predicate<double> isBig = delegate(double range)
        {
            return range > Input.Double("Range", 1); // BAR1001
        };
        if (isBig(bar.High - bar.Low)) Strategy.Entry("Long", Side.Long);
    }
}
