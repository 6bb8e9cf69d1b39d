using Barline;

[Strategy("Imports prices of its own")]
public partial class ImportsPrices
{
    private readonly List<double> prices = [];

    void Process(Bar bar)
    {
        Import(bar.Close);
        if (prices.Count > 10 && bar.Close > prices[^10]) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }

    private void Import(double price) => prices.Add(price);
}
