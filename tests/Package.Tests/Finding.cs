using System.Text.Json;
using System.Text.RegularExpressions;

namespace Barline.Package.Tests;

/// <summary>What a build said, from the log that the compiler writes: each finding once, those that something silenced too.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, 1 being the first.</param>
/// <param name="Id">The finding's id.</param>
/// <param name="Level">How it was told: error, warning or note.</param>
/// <param name="Silenced">What silenced it; empty where nothing did.</param>
internal sealed partial record Finding(string File, int Line, string Id, string Level, string Silenced)
{
    /// <summary>Reads a log in the format SARIF 2.1.</summary>
    public static IReadOnlyList<Finding> Read(string path)
    {
        using JsonDocument log = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(static result => result.TryGetProperty("locations", out JsonElement locations) && locations.GetArrayLength() > 0)
                .Select(Of)
                .Distinct(),
        ];
    }

    private static Finding Of(JsonElement result)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        string silenced = "";
        if (result.TryGetProperty("suppressions", out JsonElement suppressions))
        {
            string text = suppressions[0].ToString();
            silenced = Suppressor().Match(text) is { Success: true } match ? match.Groups[1].Value : "source";
        }

        return new Finding(
            Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            place.GetProperty("region").GetProperty("startLine").GetInt32(),
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            silenced);
    }

    [GeneratedRegex(@"Suppression Id: (\w+)")]
    private static partial Regex Suppressor();
}
