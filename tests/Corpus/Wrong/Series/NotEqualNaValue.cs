using Barline;

[Indicator("Gap")]
public partial class Gap
{
    [Output] public double Size { get; private set; }

    void Process(Bar bar)
    {
        Size = Close[1] != Na.Value ? bar.Open - Close[1] : 0; // BAR3006
    }
}
