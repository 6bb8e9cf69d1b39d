using Barline;

namespace Ternary;

[Strategy("Ternary ids")]
public partial class TernaryIds
{
    void Process(Bar bar)
    {
        bool isUp = bar.Close > Ta.Sma(Close, 20);
        Strategy.Entry(isUp ? "Long" : "Short", isUp ? Side.Long : Side.Short);
        if (bar.Time.Hour == 22) Strategy.Close("Lnog"); // BAR4003
    }
}
