using Barline;

[Strategy("Source of signals")]
public partial class SignalSource
{
    [Output] public bool IsLong { get; private set; }

    public static SignalSource Slow() => new();

    void Process(Bar bar) => IsLong = bar.Close > Ta.Sma(Close, 100);
}

[Strategy("Copies another")]
public partial class CopiesAnother
{
    private SignalSource source;

    void Setup() => source = Import(SignalSource.Slow()); // BAR2003

    void Process(Bar bar)
    {
        if (source.IsLong) Strategy.Entry("Long", Side.Long);
    }
}
