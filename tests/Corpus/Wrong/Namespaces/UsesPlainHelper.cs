using Barline;

namespace Helpers;

public sealed class MathHelper
{
    public double Mean(double a, double b) => (a + b) / 2;
}

[Strategy("Helper as namespace")]
[Uses<MathHelper>] // BAR6001
public partial class HelperAsNamespace
{
    void Process(Bar bar)
    {
        if (bar.Close > (bar.High + bar.Low) / 2) Strategy.Entry("H", Side.Long);
        else Strategy.Close("H");
    }
}
