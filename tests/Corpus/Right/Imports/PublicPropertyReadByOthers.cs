using Barline;

namespace PublicImport;

[Indicator("Inner")]
public partial class Inner
{
    [Output] public Series<double> Line => Ta.Wma(Hl2, 10);
}

[Indicator("Outer")]
public partial class Outer
{
    /// <summary>Not read here: whoever imports this one reads it.</summary>
    public Inner Inner { get; private set; } = null!;

    protected Inner Second = null!;

    [Output] public Series<double> Line => Ta.Wma(Close, 20);

    void Setup()
    {
        Inner = Import(new Inner());
        Second = Import(new Inner());
    }
}

[Strategy("Reads through")]
public partial class ReadsThrough
{
    private Outer outer;

    void Setup() => outer = Import(new Outer());

    void Process()
    {
        if (Ta.Crossover(outer.Inner.Line, outer.Line)) Strategy.Entry("T", Side.Long);
        if (Ta.Crossunder(outer.Inner.Line, outer.Line)) Strategy.Close("T");
    }
}
