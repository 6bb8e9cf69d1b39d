using Barline;

public sealed class Reader
{
    public int Int(string title, int value, int min = 0) => Math.Max(min, value + title.Length);
}

[Strategy("Own Input")]
public partial class OwnInput
{
    private readonly Reader Input = new();

    void Process(Bar bar)
    {
        int length = Input.Int("Length", 14, min: 20);
        if (bar.Close > Ta.Sma(Close, 20) && length == 20) Strategy.Entry("Long", Side.Long);
    }
}
