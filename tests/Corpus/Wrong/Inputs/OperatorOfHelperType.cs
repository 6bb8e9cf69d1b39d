using Barline;

namespace Operators;

public readonly struct LazyInt(InputNamespace input, string title, int value)
{
    public static implicit operator int(LazyInt lazy) => lazy.Read();

    private int Read() => input.Int(title, value); // BAR1001
}

[Strategy("Converted when needed")]
public partial class ConvertedWhenNeeded
{
    void Process(Bar bar)
    {
        int length = new LazyInt(Input, "Length", 12);
        if (bar.Close > Ta.Highest(High, length)[1]) Strategy.Entry("O", Side.Long);
        if (bar.Close < Ta.Lowest(Low, length)[1]) Strategy.Close("O");
    }
}
