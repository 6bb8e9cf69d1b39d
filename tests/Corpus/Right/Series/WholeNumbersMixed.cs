using Barline;

[Indicator("Progress")]
public partial class Progress
{
    [Output] public Series<double> PerBar => Close / Ta.Sma(Close, 10);

    [Output] public double Share => BarIndex / (BarIndex + 1.0);

    [Output] public double Number { get; private set; }

    void Process(Bar bar)
    {
        int index = BarIndex;
        Number = (index % 5) + (index > 5 ? Close[Math.Min(index, 5)] : 0);
        int since = (int)Na.Or(Ta.BarsSince(Close > Close[1]), 0);
        Number += Close[since];
    }
}
