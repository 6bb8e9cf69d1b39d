using Barline;

public abstract class WithLength
{
    [Input(Min = 1)] public int Length { get; init; } = 20;
}

[Strategy("One more length")]
public partial class OneMoreLength : WithLength
{
    [Input("Length", Min = 1)] public int ExitLength { get; init; } = 10; // BAR1008

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, Length)[1]) Strategy.Entry("Long", Side.Long);
        if (bar.Close < Ta.Lowest(Low, ExitLength)[1]) Strategy.Close("Long");
    }
}
