using System.Diagnostics;
using Barline;

namespace Output;

[Strategy("Talks while it runs")]
public partial class Talks
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 100)))
        {
            Debug.WriteLine($"{bar.Time:u} up");
            Debug.Assert(bar.High >= bar.Low);
            Strategy.Entry("T", Side.Long);
        }

        if (Ta.Crossunder(Close, Ta.Sma(Close, 100)))
        {
            Console.Error.WriteLine($"{bar.Time:u} down");
            Strategy.Close("T");
        }
    }
}
