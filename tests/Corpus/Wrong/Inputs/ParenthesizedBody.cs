using Barline;

[Strategy("Parentheses")]
public partial class Parentheses
{
    private double Factor => (1 + Input.Double("Factor", 0.5)); // BAR1001

    void Process(Bar bar)
    {
        if (bar.High - bar.Low > Factor) Strategy.Entry("Long", Side.Long);
    }
}
