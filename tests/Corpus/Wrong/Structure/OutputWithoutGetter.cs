using Barline;

[Indicator("Momentum")]
public partial class MomentumIndicator
{
    private double stored;

    [Output] public double Value // BAR0012
    {
        set => stored = value;
    }

    void Process(Bar bar) => Value = bar.Close - stored;
}
