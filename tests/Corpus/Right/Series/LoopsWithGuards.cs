using Barline;

namespace GuardedLoops;

[Indicator("Guarded loops")]
public partial class GuardedLoops
{
    [Output] public double Sum { get; private set; }

    void Process()
    {
        double sum = 0;
        for (int i = -2; i <= 2; i++)
        {
            if (i < 0) continue;
            sum += Close[i];
        }

        for (int i = -3; i < 3; i++) sum += i < 0 ? 0 : Open[i];
        for (int i = -3; i < 3; i++)
        {
            if (i >= 0 && High[i] > Low[i]) sum++;
        }

        for (int i = 5; i < 12; i++) sum += Close[i - 5] - Close[11 - i];
        for (int i = 8; i >= 0; i -= 2) sum += Hl2[i] * 0 + Hl2[8 - i];
        for (int i = 0; i > -4; --i) sum += Volume[-i];
        for (var (i, j) = (0, 6); i < j; i++, j--) sum += Close[j - i] - Close[j];
        Sum = sum;
    }
}
