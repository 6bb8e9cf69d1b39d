using Barline;

[Strategy("Counts from the first bar")]
public partial class CountsFromFirst
{
    void Process(Bar bar)
    {
        double sum = 0;
        for (int i = 0; i < 10; i++)
        {
            sum += Close[i - 10]; // BAR3003
        }

        if (bar.Close > sum / 10) Strategy.Entry("Long", Side.Long);
    }
}
