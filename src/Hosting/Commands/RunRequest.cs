namespace Barline.Hosting.Commands;

/// <summary>A run as the command line asks for it.</summary>
/// <param name="Script">The script, with its inputs set.</param>
/// <param name="DataFile">The file of the bars, as it was given.</param>
/// <param name="Bars">The bars, within the range asked for.</param>
/// <param name="Instrument">What is traded.</param>
/// <param name="CostLimit">The credits allowed; null for no limit.</param>
/// <param name="LastRows">How many rows to show at the end.</param>
/// <param name="Cancellation">Stops the run.</param>
internal sealed record RunRequest(
    IScript Script, string DataFile, BarSeries Bars, Instrument Instrument, long? CostLimit, int LastRows, CancellationToken Cancellation);
