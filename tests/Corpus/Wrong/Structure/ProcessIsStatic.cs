using Barline;

namespace Pure;

[Indicator("Bar colour count")]
public partial class Functional
{
    [Output] public Series<double> Body => Close - Open;

    static void Process(Bar bar) // BAR0005
    {
        _ = bar.Close > bar.Open;
    }
}
