using Barline;

namespace Offsets;

[Indicator("Hammer count")]
public partial class HammerCount
{
    private static readonly int[] offsets = [-3, -2, -1, 0];

    [Output] public int Hammers { get; private set; }

    void Process()
    {
        int count = 0;
        foreach (int offset in offsets)
        {
            // offsets are written as on a time line: before now is negative
            double body = Math.Abs(Close[-offset] - Open[-offset]);
            double tail = Math.Min(Close[-offset], Open[-offset]) - Low[-offset];
            if (tail > 2 * body) count++;
        }

        for (int i = -4; i <= -1; i++)
        {
            if (High[-i] < High[Math.Abs(i) - 1]) count++;
        }

        Hammers = count;
    }
}
