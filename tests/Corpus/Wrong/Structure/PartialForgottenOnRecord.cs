using Barline;

[Indicator("Typical spread")]
public sealed record TypicalSpread // BAR0001
{
    private double last;

    [Output] public double Value => last;

    void Process(Bar bar) => last = bar.Hlc3 - bar.Hl2;
}
