using Barline;

namespace NamedMath;

[ScriptNamespace("Math")]
public sealed class MathNamespace
{
    public double Mid(double a, double b) => (a + b) / 2;
}

[Indicator("Writes a pair")]
public partial class WritesPair
{
    [Shared] public partial (double Low, double High) Range { get; set; }
    [Shared] public partial string? Note { get; set; }

    [Output] public double Width => Range.High - Range.Low;

    void Process(Bar bar)
    {
        Range = (bar.Low, bar.High);
        Note = bar.Close > bar.Open ? "up" : null;
    }
}

[Strategy("Reads a pair")]
[Uses<MathNamespace>]
public partial class ReadsPair
{
    private WritesPair writer;

    [Shared] private partial (double Low, double High) Range { get; set; }
    [Shared] private partial string? Note { get; set; }

    void Setup() => writer = Import(new WritesPair());

    void Process(Bar bar)
    {
        if (Note is "up" && bar.Close > Math.Mid(Range.Low, Range.High)) Strategy.Entry("P", Side.Long);
        if (Note is null && writer.Width > 0) Strategy.Close("P");
    }
}
