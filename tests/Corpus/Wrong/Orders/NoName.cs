using Barline;

namespace Empty;

[Strategy("No name")]
public partial class NoName
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 12))) Strategy.Entry("", Side.Long); // BAR4007
        if (Ta.Crossunder(Close, Ta.Sma(Close, 12))) Strategy.CloseAll();
    }
}
