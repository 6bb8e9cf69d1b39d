using Barline;

namespace Dynamic;

[Strategy("Since the day began")]
public partial class SinceDayBegan
{
    private int barsOfDay;

    void Process(Bar bar)
    {
        barsOfDay = bar.Time.Hour == 0 ? 0 : barsOfDay + 1;
        double openOfDay = Open[barsOfDay];
        int back = (int)Na.Or(Ta.BarsSince(Ta.Cross(Close, Ta.Sma(Close, 20))), 0);
        double atCross = Close[Math.Min(back, 50)];
        if (bar.Close > openOfDay && bar.Close > atCross) Strategy.Entry("D", Side.Long);
        if (bar.Close < openOfDay) Strategy.Close("D");
    }
}
