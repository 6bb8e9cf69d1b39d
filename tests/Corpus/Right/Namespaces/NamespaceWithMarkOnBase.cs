using Barline;

[ScriptNamespace("Costs")]
public abstract class CostsBase
{
    public abstract double Of(double price);
}

public sealed class FlatCosts : CostsBase
{
    public override double Of(double price) => 0.1 + 0 * price;
}

[Strategy("After costs")]
[Uses<FlatCosts>]
public partial class AfterCosts
{
    void Process(Bar bar)
    {
        if (bar.Close - bar.Open > Costs.Of(bar.Close)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
