using Barline;

namespace EitherOr;

public enum Method { Bands, Channel }

[Strategy("Either or")]
public partial class EitherOr
{
    [Input] public Method Method { get; init; }

    private Series<double> upper, lower;

    void Setup()
    {
        // Each branch has a length of its own, under one title: a run meets one of them.
        if (Method == Method.Bands)
        {
            var bands = Ta.Bb(Close, Input.Int("Bands length", 20, 2), 2);
            (upper, lower) = (bands.Upper, bands.Lower);
        }
        else
        {
            int length = Input.Int("Channel length", 20, 2);
            upper = Ta.Highest(High, length)[1];
            lower = Ta.Lowest(Low, length)[1];
        }
    }

    void Process()
    {
        if (Ta.Crossover(Close, upper)) Strategy.Entry("U", Side.Long);
        if (Ta.Crossunder(Close, lower)) Strategy.Close("U");
    }
}
