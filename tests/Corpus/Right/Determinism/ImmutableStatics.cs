using System.Collections.Immutable;
using Barline;

namespace Immutables;

[Strategy("Statics that never change")]
public partial class ImmutableStatics
{
    private const int Slots = 24;
    private static readonly double[] weights = [.. Enumerable.Range(0, Slots).Select(h => Math.Cos(h / 4.0))];
    private static readonly ImmutableDictionary<DayOfWeek, double> days = ImmutableDictionary.CreateRange([KeyValuePair.Create(DayOfWeek.Monday, 2.0)]);
    private static readonly StringComparer comparer = StringComparer.Ordinal;
    private static readonly (int From, int To) hours = (6, 20);
    private static readonly Func<double, double> squash = static x => x / (1 + Math.Abs(x));

    private static double Weight(DateTime time) => weights[time.Hour] * days.GetValueOrDefault(time.DayOfWeek, 1);

    private static string Name { get; } = "constant";

    void Process(Bar bar)
    {
        if (bar.Time.Hour < hours.From || bar.Time.Hour > hours.To) return;
        double score = squash(Weight(bar.Time) * (bar.Close - bar.Open));
        if (score > 0.2) Strategy.Entry(Name, Side.Long);
        if (score < -0.2 && comparer.Equals(Name, "constant")) Strategy.Close(Name);
    }
}
