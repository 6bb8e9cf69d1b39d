using Barline;

namespace Statics;

[Strategy("Static bar")]
public partial class StaticBar
{
    private static Bar previous; // BAR3008

    void Process(Bar bar)
    {
        if (bar.Low > previous.High) Strategy.Entry("Gap", Side.Long);
        if (bar.High < previous.Low) Strategy.Close("Gap");
        previous = bar;
    }
}
