using Barline;

namespace Guarded;

[Indicator("Symmetric pivots")]
public partial class SymmetricPivots
{
    [Input(Min = 1, Max = 20)] public int Width { get; init; } = 4;

    [Output] public double LastPivot { get; private set; } = Na.Value;

    void Process()
    {
        bool isPivot = true;
        for (int i = -Width; i <= Width; i++)
        {
            // Counted from the middle of the window, which lies Width bars back.
            if (i != 0 && High[Width - i] >= High[Width]) isPivot = false;
        }

        for (int offset = -Width; offset < 0; offset++)
        {
            if (Low[Width + offset] > High[Width]) isPivot = false;
        }

        int back = Width;
        while (isPivot && back >= 0 && High[back--] > 0)
        {
        }

        if (isPivot) LastPivot = High[Width];
    }
}
