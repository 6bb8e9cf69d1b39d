using Barline;

namespace Raised;

[Strategy("Events of Setup")]
public partial class EventsOfSetup
{
    private event Func<int>? Declaring;
    private readonly Lazy<string> about = new(() => "events");
    private int length;

    void Setup()
    {
        Declaring += Declare;
        Lazy<double> factor = new(() => Input.Double("Factor", 2, 1));
        length = (Declaring?.Invoke() ?? 1) * (int)factor.Value;
        Declaring -= Declare;
    }

    private int Declare() => Input.Int("Length", 10, min: 1);

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, length)) Strategy.Entry(about.Value, Side.Long);
        else Strategy.Close(about.Value);
    }
}
