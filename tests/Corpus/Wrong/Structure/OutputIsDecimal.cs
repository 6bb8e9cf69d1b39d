using Barline;

namespace Money;

[Indicator("Typical price in cents")]
public partial class Cents
{
    [Output]
    public decimal Price { get; private set; } // BAR0011

    void Process(Bar bar) => Price = decimal.Round((decimal)bar.Hlc3 * 100m);
}
