namespace Barline.Tests.Brokers.Reference;

/// <summary>What the last call of an exit with one id and one entry asked for. It gives each entry that it covers a leg of its own.</summary>
internal sealed class RefExit
{
    public required int Sequence { get; init; }

    public required string Id { get; init; }

    public required string From { get; init; }

    public required ExitRequest Request { get; set; }

    public required int PlacedBar { get; set; }

    /// <summary>The direction of the position when it was called; 0 where there was none.</summary>
    public required int Held { get; set; }

    public bool Covers(string entry) => From.Length == 0 || From == entry;
}
