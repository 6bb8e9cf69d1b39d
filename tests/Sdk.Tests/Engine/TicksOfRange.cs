namespace Barline.Tests.Engine;

/// <summary>Each bar's range in ticks of what is traded.</summary>
[Indicator]
public sealed partial class TicksOfRange
{
    [Output] public double Ticks { get; private set; }

    private void Process(Bar bar) => Ticks = (bar.High - bar.Low) / Instrument.TickSize;
}
