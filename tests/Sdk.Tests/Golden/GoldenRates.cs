using System.Globalization;

namespace Barline.Tests.Golden;

/// <summary>The account's daily rate of the folder <c>eth</c>: US dollars for one USDT.</summary>
internal static class GoldenRates
{
    private static readonly Lazy<Dictionary<DateOnly, double>> rates = new(Read);

    /// <summary>The rate of a day; 1 on a day that the file does not have.</summary>
    public static double UsdtUsd(DateOnly day) => rates.Value.GetValueOrDefault(day, 1);

    private static Dictionary<DateOnly, double> Read() => File.ReadLines(GoldenData.Path("eth/usdt_usd.csv"))
        .Skip(1)
        .Where(line => line.Length > 0)
        .Select(line => line.Split(','))
        .ToDictionary(cells => DateOnly.Parse(cells[0], CultureInfo.InvariantCulture), cells => double.Parse(cells[1], CultureInfo.InvariantCulture));
}
