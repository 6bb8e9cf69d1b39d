using Barline;

namespace NumberHashes;

[Strategy("Hashes of numbers")]
public partial class HashesOfNumbers
{
    private enum Slot { Early, Late }

    void Process(Bar bar)
    {
        int draw = bar.Close.GetHashCode() ^ bar.Time.Hour.GetHashCode() ^ ((long)bar.Volume).GetHashCode() ^ bar.Time.GetHashCode();
        Slot slot = (draw & 1) == 0 ? Slot.Early : Slot.Late;
        if (slot == Slot.Early) Strategy.Entry("H", Side.Long);
        else if ((draw & 6) == 0) Strategy.Close("H");
    }
}
