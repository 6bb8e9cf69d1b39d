using Barline;

[Strategy("Ladder")]
public partial class Ladder
{
    void Process(Bar bar)
    {
        foreach (double level in Levels(bar))
        {
            Strategy.Entry("Step", Side.Long, limit: level);
        }
    }

    private IEnumerable<double> Levels(Bar bar)
    {
        double step = Input.Double("Step", 0.5); // BAR1001
        for (int i = 1; i <= 3; i++) yield return bar.Close - i * step;
    }
}
