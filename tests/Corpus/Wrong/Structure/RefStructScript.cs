using Barline;

// The compiler tells this one by itself; nothing more is needed.
[Indicator("Fast")] // CS0592
public ref partial struct FastIndicator
{
    public double Value;
}
