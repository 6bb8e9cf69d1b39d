using Barline;

[Strategy("Own true range")]
public partial class OwnTrueRange
{
    private double smooth;

    void Process(Bar bar)
    {
        double range = Math.Max(High - Low, Math.Max(Math.Abs(High - Close[1]), Math.Abs(Low - Close[1])));
        if (Na.Is(range)) return;
        smooth = smooth == 0 ? range : (13 * smooth + range) / 14;
        double low = Math.Min(Low, Low[1]);
        if (Close > Close[1] + smooth) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Stop", from: "Long", stop: Math.Min(low, bar.Close - 2 * smooth));
    }
}
