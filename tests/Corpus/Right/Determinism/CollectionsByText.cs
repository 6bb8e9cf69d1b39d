using Barline;

[Strategy("Grouped by name")]
public partial class GroupedByName
{
    private readonly SortedDictionary<string, List<double>> groups = new(StringComparer.Ordinal);

    void Process(Bar bar)
    {
        string key = $"{bar.Time.DayOfWeek}-{bar.Time.Hour / 6}";
        if (!groups.TryGetValue(key, out List<double>? values)) groups[key] = values = [];
        values.Add(bar.Close - bar.Open);
        var best = groups.OrderByDescending(group => group.Value.Average()).ThenBy(group => group.Key, StringComparer.Ordinal).First();
        if (best.Key == key && values.Count > 2) Strategy.Entry("Long", Side.Long, comment: best.Key.Equals("x", StringComparison.Ordinal) ? "" : key);
        else Strategy.Close("Long");
    }
}
