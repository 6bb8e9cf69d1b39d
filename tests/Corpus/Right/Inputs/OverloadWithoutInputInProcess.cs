using Barline;

namespace TwoOverloads;

internal static class Helper
{
    public static int Read(InputNamespace input) => input.Int("Length", 22);

    public static int Read(int value) => Math.Max(1, value);
}

[Strategy("Overloads and generics")]
public partial class OverloadsAndGenerics
{
    private int length;

    void Setup() => length = Get<int>("Length");

    private int Get<T>(string title) => Helper.Read(Input) + title.Length * 0;

    private int Get(string title) => Helper.Read(length) + title.Length;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Get("abc"))) Strategy.Entry("O", Side.Long);
        else Strategy.Close("O");
    }
}
