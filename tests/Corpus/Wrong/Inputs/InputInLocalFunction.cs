using Barline;

[Strategy("Dip buyer")]
public partial class DipBuyer
{
    void Process(Bar bar)
    {
        if (IsDip()) Strategy.Entry("Dip", Side.Long);
        if (bar.Close > Ta.Highest(High, 10)[1]) Strategy.Close("Dip");

        bool IsDip()
        {
            double percent = Input.Double("Dip in percent", 3, min: 0.1); // BAR1001
            return bar.Close < Close[5] * (1 - percent / 100);
        }
    }
}
