using Barline;

namespace Facs;

[Strategy("Inner")]
public partial class InnerStrategy
{
    [Output] public double Level { get; private set; }

    void Process(Bar bar) => Level = bar.Hl2;
}

[Indicator("Outer")]
public partial class OuterIndicator
{
    private InnerStrategy inner;

    private static InnerStrategy Make() => new();

    void Setup()
    {
        var made = Make();
        inner = Import(made); // BAR2003
    }

    [Output] public double Line => inner.Level;
}
