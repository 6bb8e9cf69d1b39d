using Barline;

[Strategy("Perfect foresight")]
public partial class PerfectForesight
{
    void Process(Bar bar)
    {
        // The label of a training set, left in.
        if (Close[-1] > Close) Strategy.Entry("Long", Side.Long); // BAR3002
        else Strategy.Close("Long");
    }
}
