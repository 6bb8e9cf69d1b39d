using Barline;

[Strategy("Nested helper")]
public partial class NestedHelper
{
    private Reader? reader;

    void Process(Bar bar)
    {
        reader ??= new Reader(this);
        if (bar.Close > reader?.Level) Strategy.Entry("Long", Side.Long);
    }

    private sealed class Reader(NestedHelper owner)
    {
        public double Level { get; } = owner.Input.Double("Level", 100); // BAR1001
    }
}
