using Barline;

namespace Signs;

[Strategy("Sign error")]
public partial class SignError
{
    void Process(Bar bar)
    {
        double top = Ta.Highest(-20)[1]; // BAR3009
        if (bar.Close > top) Strategy.Entry("Top", Side.Long);
        Strategy.Exit("Stop", from: "Top", loss: 120);
    }
}
