using Barline;

[Strategy("Record")]
public sealed partial record RecordStrategy([property: Input] int Length = 14, [property: Input] double Below = 30)
{
    void Process(Bar bar)
    {
        if (Ta.Rsi(Close, Length) < Below) Strategy.Entry("Long", Side.Long);
        if (Ta.Rsi(Close, Length) > 100 - Below) Strategy.Close("Long");
    }
}
