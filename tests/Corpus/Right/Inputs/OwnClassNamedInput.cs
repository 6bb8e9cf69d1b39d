using Barline;

namespace OwnInput;

public sealed class Parameters
{
    private readonly Dictionary<string, int> values = new() { ["n"] = 10 };

    public int Int(string title, int defaultValue) => values.GetValueOrDefault(title, defaultValue);
}

[Strategy("Input is mine")]
public partial class InputIsMine
{
    // The script's own member hides the generated one; it may be read at any time.
    private Parameters Input { get; } = new();

    void Process(Bar bar)
    {
        int n = Input.Int("n", 20);
        if (bar.Close > Ta.Sma(Close, n)) Strategy.Entry("I", Side.Long);
        else Strategy.Close("I");
    }
}
