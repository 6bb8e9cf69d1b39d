using Barline;

namespace Vars;

[Strategy("Everything that changes goes into a Var")]
public partial class ChangesInVars
{
    private readonly Var<double> distance = new();
    private readonly Var<double> entry = new();
    private readonly Var<int> bars = new(0);
    private readonly Var<DateTime> since = new(DateTime.UnixEpoch);

    void Process(Bar bar)
    {
        if (Strategy.PositionSize == 0 && Ta.Crossover(Close, Ta.Sma(Close, 18)))
        {
            entry.Value = Close;
            since.Value = bar.Time;
            bars.Value = 0;
            Strategy.Entry("V", Side.Long);
        }

        bars.Value++;
        distance.Value = Close - entry;
        double smooth = Ta.Sma(distance, 5) + Ta.Sma(Close - entry, 5) * 0;
        double widest = Ta.Highest(distance, 10)[1];
        bool isTired = bars > 40 || bar.Time - since.Value > TimeSpan.FromDays(3);
        if (Ta.Crossunder(Close - entry, 0) || smooth < -1 || distance < widest - 5 || isTired) Strategy.Close("V");
    }
}
