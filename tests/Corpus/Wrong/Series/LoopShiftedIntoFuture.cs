using Barline;

namespace Shift;

[Indicator("Forward mean")]
public partial class ForwardMean
{
    [Output] public double Mean { get; private set; }

    void Process()
    {
        double sum = 0;
        for (int i = 0; i < 3; i++)
        {
            sum += Close[i - 3]; // BAR3003
        }

        Mean = sum / 3;
    }
}
