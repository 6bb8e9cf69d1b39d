using System.Collections;
using System.Reflection;

namespace Barline.Tests.Results;

/// <summary>All numbers of an object of metrics, those of the objects in it included, by name.</summary>
internal static class MetricValues
{
    public static SortedDictionary<string, object> Of(object metrics)
    {
        SortedDictionary<string, object> values = new(StringComparer.Ordinal);
        Add(values, "", metrics);
        return values;
    }

    /// <summary>The numbers that may be na.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Numbers(object metrics) =>
        Of(metrics).Where(pair => pair.Value is double).Select(pair => KeyValuePair.Create(pair.Key, (double)pair.Value));

    private static void Add(SortedDictionary<string, object> values, string path, object from)
    {
        foreach (PropertyInfo property in from.GetType().GetProperties())
        {
            object value = property.GetValue(from)!;
            switch (value)
            {
                case TradeStatistics or EquityMetrics:
                    Add(values, $"{path}{property.Name}.", value);
                    break;
                case IEnumerable list:
                    values[path + property.Name] = string.Join("; ", list.Cast<object>());
                    break;
                default:
                    values[path + property.Name] = value;
                    break;
            }
        }
    }
}
