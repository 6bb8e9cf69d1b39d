using Barline;

namespace Combined2;

[Strategy("Hash of the day")]
public partial class HashOfDay
{
    void Process(Bar bar)
    {
        int draw = HashCode.Combine(bar.Time.Day, bar.Time.Hour); // BAR5010
        if (draw % 7 == 0) Strategy.Entry("H", Side.Long);
        if (draw % 5 == 0) Strategy.Close("H");
    }
}
