using System.ComponentModel;

namespace Barline;

/// <summary>A result as columns with one row a bar. What the generator writes for data frames calls it; user code does not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultTable
{
    /// <summary>The bars: time and prices, and the volumes, null where they are not known.</summary>
    /// <returns>By name, arrays of <c>DateTime?</c> or <c>double?</c>.</returns>
    public static IReadOnlyList<KeyValuePair<string, Array>> Of(BarSeries bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        return
        [
            new("Time", Column<DateTime>(bars.Count, i => bars.Times[i])),
            new("Open", Column(bars.Count, bars.Opens)),
            new("High", Column(bars.Count, bars.Highs)),
            new("Low", Column(bars.Count, bars.Lows)),
            new("Close", Column(bars.Count, bars.Closes)),
            new("Volume", Column(bars.Count, bars.Volumes)),
        ];
    }

    /// <summary>The bars, the outputs, and the equity of a backtest; null for na, and for bars that a stopped run did not reach.</summary>
    /// <returns>By name, arrays of <c>DateTime?</c>, <c>double?</c>, <c>int?</c>, <c>long?</c>, <c>bool?</c> or <c>string?</c>.</returns>
    public static IReadOnlyList<KeyValuePair<string, Array>> Of(ScriptResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        List<KeyValuePair<string, Array>> columns = [.. Of(result.Bars)];
        foreach (OutputColumn output in result.Outputs.Values)
        {
            Add(output.Name, Column(result.Bars.Count, output));
        }

        if (result is BacktestResult backtest)
        {
            Add("Equity", Column(result.Bars.Count, backtest.Equity));
        }

        return columns;

        // An output may be called what a column of the bars is called.
        void Add(string name, Array values)
        {
            while (columns.Exists(column => string.Equals(column.Key, name, StringComparison.OrdinalIgnoreCase)))
            {
                name = $"{result.Script.Name}.{name}";
            }

            columns.Add(new(name, values));
        }
    }

    private static Array Column(int count, OutputColumn output)
    {
        if (output.ValueType == typeof(double) || output.ValueType == typeof(float))
        {
            return Column<double>(count, i => i < output.Count && !double.IsNaN(output[i]) ? output[i] : null);
        }

        return output.ValueType switch
        {
            { } type when type == typeof(int) => Typed<int>(count, output),
            { } type when type == typeof(long) => Typed<long>(count, output),
            { } type when type == typeof(bool) => Typed<bool>(count, output),
            { } type when type == typeof(DateTime) => Typed<DateTime>(count, output),
            _ => Texts(count, output),
        };
    }

    private static T?[] Typed<T>(int count, OutputColumn output)
        where T : struct => Column<T>(count, i => i < output.Count ? (T?)output.ValueAt(i) : null);

    private static string?[] Texts(int count, OutputColumn output)
    {
        string?[] texts = new string?[count];
        for (int i = 0; i < Math.Min(count, output.Count); i++)
        {
            texts[i] = output.ValueAt(i) is { } value ? InputConversion.Show(value) : null;
        }

        return texts;
    }

    private static double?[] Column(int count, ReadOnlySpan<double> values)
    {
        double?[] column = new double?[count];
        for (int i = 0; i < values.Length; i++)
        {
            column[i] = double.IsNaN(values[i]) ? null : values[i];
        }

        return column;
    }

    private static T?[] Column<T>(int count, Func<int, T?> value)
        where T : struct
    {
        T?[] column = new T?[count];
        for (int i = 0; i < count; i++)
        {
            column[i] = value(i);
        }

        return column;
    }
}
