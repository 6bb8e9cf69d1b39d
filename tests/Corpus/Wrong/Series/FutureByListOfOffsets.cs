using Barline;

[Strategy("Window around the bar")]
public partial class WindowAround
{
    void Process(Bar bar)
    {
        double sum = 0;
        foreach (int offset in new[] { -2, -1, 0, 1, 2 })
        {
            sum += Close[offset]; // BAR3003
        }

        if (bar.Close > sum / 5) Strategy.Entry("Long", Side.Long);
    }
}
