using Barline;

[Strategy("Single ampersand")]
public partial class SingleAmpersand
{
    void Process(Bar bar)
    {
        SeriesExpression<double> both = (Close - Open) & (High - Low); // BAR3001
        if (both > 0) Strategy.Entry("Long", Side.Long);
    }
}
