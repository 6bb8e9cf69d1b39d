using Barline;

[Strategy("Made with a length")]
public partial class MadeWithLength
{
    public MadeWithLength()
    {
    }

    public MadeWithLength(int length) => Length = length;

    public MadeWithLength(int length, double factor)
        : this(length)
    {
        Factor = factor;
    }

    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Input] public double Factor { get; init; } = 1;

    void Process(Bar bar)
    {
        if (bar.Close > Factor * Ta.Sma(Close, Length)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
