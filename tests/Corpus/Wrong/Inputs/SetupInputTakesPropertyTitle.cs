using Barline;

[Strategy("Same title")]
public partial class SameTitle
{
    [Input("Length", Min = 1)]
    public int FastLength { get; init; } = 5;

    private int slowLength;

    void Setup()
    {
        slowLength = Input.Int("Length", 20, min: 1); // BAR1008
    }

    void Process()
    {
        if (Ta.Sma(Close, FastLength) > Ta.Sma(Close, slowLength)) Strategy.Entry("Up", Side.Long);
        else Strategy.Close("Up");
    }
}
