using System.Reflection;
using System.Text.RegularExpressions;

namespace Barline.Docs.Tests;

/// <summary>The page of metrics lists each member, once, with what it is and where it comes from.</summary>
public sealed class MetricsPageTests
{
    [Theory]
    [InlineData("Trades", typeof(TradeStatistics))]
    [InlineData("Equity", typeof(EquityMetrics))]
    [InlineData("Of the strategy alone", typeof(Metrics))]
    public void Table_lists_each_member_and_no_other(string section, Type type)
    {
        List<string> listed = [.. Rows(section).SelectMany(row => Names(row[0]))];

        // What a shortcut on Metrics shows is in the table of the trades.
        IEnumerable<string> trades = type == typeof(Metrics) ? Members(typeof(TradeStatistics)) : [];
        Assert.Equal(Members(type).Except(trades).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Trades")]
    [InlineData("Equity")]
    [InlineData("Of the strategy alone")]
    public void Row_has_a_formula_and_a_unit_for_each_kind_of_number(string section) => Assert.All(Rows(section), row =>
    {
        Assert.Equal(5, row.Length);
        Assert.NotEqual("", row[1]);
        bool isNumber = Names(row[0]).All(name => TypeOf(name) == typeof(double) || TypeOf(name) == typeof(int));
        Assert.False(isNumber && row[2].Length == 0, row[0]);

        // Money and its percentage have units of their own.
        Assert.Equal(Names(row[0]).Any(name => name.EndsWith("Percent", StringComparison.Ordinal)) && Names(row[0]).Count() > 1, row[2].StartsWith("money;", StringComparison.Ordinal));
    });

    /// <summary>A number that can be na says when, and one that cannot says nothing: tried with a run of no bars.</summary>
    [Theory]
    [InlineData("Trades")]
    [InlineData("Equity")]
    [InlineData("Of the strategy alone")]
    public void Row_says_when_a_number_is_na(string section)
    {
        Metrics empty = Backtest.Run(new QuickStart.TrendFollower(), BarSeries.FromBars([])).Metrics;
        foreach (string[] row in Rows(section))
        {
            object[] values = [.. Names(row[0]).Select(name => ValueOf(empty, name)).OfType<object>()];
            Assert.All(values.OfType<double>(), value => Assert.True(double.IsNaN(value) == (row[3].Length > 0), row[0]));
            Assert.False(values.Length > 0 && values.All(value => value is int) && row[3].Length > 0, row[0]);
        }
    }

    private static IEnumerable<string[]> Rows(string section)
    {
        Match text = Regex.Match(Page.Read("docs/metrics.md").Text, $@"^## {section}\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(text.Success);
        return [.. text.Groups["text"].Value.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];
    }

    private static IEnumerable<string> Names(string cell) => Regex.Matches(cell, "`(\\w+)`").Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return [.. type.GetProperties(Own).Select(property => property.Name), .. type.GetMethods(Own).Where(method => !method.IsSpecialName).Select(method => method.Name)];
    }

    private static Type? TypeOf(string name) => typeof(Metrics).GetProperty(name)?.PropertyType ?? typeof(TradeStatistics).GetProperty(name)?.PropertyType;

    private static object? ValueOf(Metrics metrics, string name) =>
        typeof(Metrics).GetProperty(name) is { } own ? own.GetValue(metrics) : typeof(TradeStatistics).GetProperty(name)?.GetValue(metrics.All);
}
