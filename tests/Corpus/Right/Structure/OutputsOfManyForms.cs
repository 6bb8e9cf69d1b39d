using Barline;

[Indicator("Outputs")]
public partial class ManyOutputs
{
    [Output] public Series<double> Line => Ta.Sma(Close, 5);
    [Output] public Series<bool> IsUp => Close > Open;
    [Output] public Series<int> Number => BarIndex;
    [Output] public SeriesExpression<double> Twice => Close * 2;
    [Output] public readonly Var<double> Total = new(0);
    [Output] private int bars;
    [Output("Is odd")] public bool IsOdd { get; private set; }
    [Output] protected internal double Body => Math.Abs(Close - Open);

    void Process(Bar bar)
    {
        bars++;
        Total.Value += bar.Close;
        IsOdd = bars % 2 == 1;
    }
}
