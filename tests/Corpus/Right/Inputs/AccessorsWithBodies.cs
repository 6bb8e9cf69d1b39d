using Barline;

[Strategy("Checked input")]
public partial class CheckedInput
{
    private readonly int length = 20;
    private double quantity = 1;

    [Input(Min = 1)]
    public int Length
    {
        get => length;
        init => length = value;
    }

    [Input(Min = 1)]
    public double Quantity
    {
        get { return quantity; }
        init { quantity = Math.Floor(value); }
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, Length))) Strategy.Entry("Long", Side.Long, Quantity);
        if (Ta.Crossunder(Close, Ta.Sma(Close, Length))) Strategy.Close("Long");
    }
}
