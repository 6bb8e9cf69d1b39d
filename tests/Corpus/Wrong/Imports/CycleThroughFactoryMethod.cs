using Barline;

[Indicator("Outer")]
public partial class OuterLine
{
    private InnerLine inner;

    [Output] public Series<double> Value => inner.Value;

    void Setup() => inner = Import(Make()); // BAR2001

    private static InnerLine Make() => new();
}

[Indicator("Inner")]
public partial class InnerLine
{
    private OuterLine outer;

    [Output] public Series<double> Value => outer.Value;

    void Setup() => outer = Import<OuterLine>(new()); // BAR2001
}

[Strategy("Uses them")]
public partial class UsesThem
{
    private OuterLine line;

    void Setup() => line = Import(new OuterLine());

    void Process(Bar bar)
    {
        if (bar.Close > line.Value) Strategy.Entry("Long", Side.Long);
    }
}
