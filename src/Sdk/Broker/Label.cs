namespace Barline;

/// <summary>What an order leaves on the trades that it opens or closes: its id, and the numbers of its id and signal in the run's texts.</summary>
internal readonly record struct Label(string Id, int IdText, int SignalText);
