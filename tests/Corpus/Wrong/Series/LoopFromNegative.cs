using Barline;

[Indicator("Symmetric sum")]
public partial class SymmetricSum
{
    [Output] public double Value { get; private set; }

    void Process(Bar bar)
    {
        Value = 0;
        for (int offset = -5; offset < 0; offset++)
        {
            Value += Close[offset]; // BAR3003
        }
    }
}
