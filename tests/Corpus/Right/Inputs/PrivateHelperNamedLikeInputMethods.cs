using Barline;

namespace Lookalikes;

internal sealed class Reader
{
    public int Int(string title, int value) => title.Length + value;
    public bool Bool(string title, bool value) => value && title.Length > 0;
}

[Strategy("Looks like inputs")]
public partial class LooksLikeInputs
{
    private readonly Reader input = new();

    private int Int(string title, int value, int min = 1) => Math.Max(min, input.Int(title, value));

    void Process(Bar bar)
    {
        var Input = input;
        int n = Input.Int("n", 9) + Int("m", 3);
        if (Input.Bool("on", true) && bar.Close > Ta.Sma(Close, n)) Strategy.Entry("L", Side.Long);
        else Strategy.Close("L");
    }
}
