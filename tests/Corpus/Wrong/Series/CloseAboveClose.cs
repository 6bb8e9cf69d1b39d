using Barline;

[Strategy("Typing error")]
public partial class TypingError
{
    void Process(Bar bar)
    {
        if (Close > Close && bar.Volume > 0) Strategy.Entry("Long", Side.Long); // BAR3007
    }
}
