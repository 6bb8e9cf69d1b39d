using Barline;

[Indicator("Average")]
public partial class Average
{
    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}

[Strategy("Method group")]
public partial class ImportGroup
{
    private Average[] lines = [];

    void Process(Bar bar)
    {
        if (lines.Length == 0) lines = [.. new[] { new Average() }.Select(Import)]; // BAR2002
        if (bar.Close > lines[0].Value) Strategy.Entry("Long", Side.Long);
    }
}
