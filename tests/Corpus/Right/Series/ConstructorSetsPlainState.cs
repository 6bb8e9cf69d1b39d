using Barline;

namespace Constructors;

[Strategy("Has a constructor")]
public partial class HasConstructor
{
    private readonly Dictionary<DayOfWeek, double> weight;
    private readonly Func<double> fast;
    private readonly Lazy<string> label = new(() => string.Join('-', "late", "bound"));
    private readonly Source source = Source.Hl2;

    public HasConstructor()
    {
        weight = Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => day is DayOfWeek.Friday ? 0.5 : 1.0);
        fast = () => Ta.Ema(source, 8);      // runs later, in Process
    }

    void Process(Bar bar)
    {
        if (bar.Close > fast() && weight[bar.Time.DayOfWeek] == 1.0) Strategy.Entry(label.Value, Side.Long);
        if (bar.Close < fast()) Strategy.Close(label.Value);
    }
}
