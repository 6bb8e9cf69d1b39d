using Barline;

namespace TextHash;

[Strategy("Hash of text")]
public partial class HashOfText
{
    private static int Bucket(object key) => (key.ToString() ?? "").GetHashCode() & 7; // BAR5010

    void Process(Bar bar)
    {
        if (Bucket(bar.Time.DayOfWeek) == 3) Strategy.Entry("H", Side.Long);
        else Strategy.Close("H");
    }
}
