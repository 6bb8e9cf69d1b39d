using Barline;

[Strategy("Split")]
public partial class SplitStrategy
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}

// ---- SplitStrategy.Exits.cs
using Barline;

partial class SplitStrategy
{
    void Process() // BAR0008
    {
        if (Close < Low[1]) Strategy.Close("Long");
    }
}
