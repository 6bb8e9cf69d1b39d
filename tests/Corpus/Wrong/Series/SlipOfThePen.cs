using Barline;

[Strategy("Momentum, with a slip of the pen")]
public partial class SlipOfThePen
{
    void Process()
    {
        if (Close > Close) // BAR3007
        {
            Strategy.Entry("Up", Side.Long);
        }

        if (Close < Close[1]) Strategy.Close("Up");
    }
}
