using Barline;

[Indicator("Fast")]
public ref partial struct FastIndicator // BAR0006
{
    public double Value;
}
