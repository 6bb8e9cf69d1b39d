using Barline;

[Indicator("Alert line")]
public partial class AlertLine
{
    [Output] public Series<double> Line => Ta.Sma(Close, 50);

    void Process(Bar bar)
    {
        if (bar.Close > Line)
        {
            Strategy.Close("Short"); // BAR4002
        }
    }
}
