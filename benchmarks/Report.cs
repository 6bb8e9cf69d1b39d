using System.Globalization;
using System.Text.Json;

namespace Barline.Benchmarks;

/// <summary>Prints results as a table while they come, and writes them as JSON.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions format = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Runs through the results.</summary>
    public static void Write(IEnumerable<Result> results, string? jsonFile)
    {
        var all = new List<Result>();
        Console.WriteLine($"{"case",-48} {"value",14} {"unit",-12} {"reference",14} {"ratio",8}");
        foreach (Result result in results)
        {
            all.Add(result);
            Console.WriteLine($"{result.Case,-48} {Number(result.Value),14} {result.Unit,-12} {Number(result.Reference),14} {Number(result.Ratio),8}");
        }

        if (jsonFile is not null)
        {
            File.WriteAllText(jsonFile, JsonSerializer.Serialize(all, format) + "\n");
        }
    }

    private static string Number(double? value) => value?.ToString("G4", CultureInfo.InvariantCulture) ?? "";
}
