using Barline;

[Strategy("Calls its readers in Setup")]
public partial class CallsInSetup
{
    private readonly List<Func<int>> readers = [];
    private int[] lengths = [];

    void Setup()
    {
        readers.Add(() => Input.Int("First", 5, min: 1));
        readers.Add(Second);
        lengths = [.. readers.Select(read => read())];
        readers.Clear();
    }

    void Process(Bar bar)
    {
        if (lengths.All(length => bar.Close > Ta.Sma(Close, length))) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }

    private int Second() => Input.Int("Second", 20, min: 1);
}
