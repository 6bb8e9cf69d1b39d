using Barline;

[Strategy("Bar and index")]
public partial class BarAndIndex
{
    void Process(Bar bar, int index) // BAR0005
    {
        if (index > 20 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
