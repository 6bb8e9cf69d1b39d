using Barline;

[Strategy("Local shorthand")]
public partial class LocalShorthand
{
    void Process(Bar bar)
    {
        var i = Input;
        bool longOnly = i.Bool("Long only", true); // BAR1001
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        else if (!longOnly) Strategy.Entry("Short", Side.Short);
    }
}
