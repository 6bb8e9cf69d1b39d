namespace Barline.Generators.Parsing;

/// <summary>The members that each script gets, unless it has its own of that name.</summary>
internal static class GeneratedNames
{
    public const string Strategy = "Strategy";
    public const string Metadata = "Metadata";
    public const string Create = "Create";

    public static readonly string[] All =
    [
        "Ta", KnownNames.Input, "Chart", Strategy, "Open", "High", "Low", "Close", "Volume", "Hl2", "Hlc3", "Ohlc4", "Hlcc4", "BarIndex", "Time",
        "Instrument", KnownNames.Import,
    ];
}
