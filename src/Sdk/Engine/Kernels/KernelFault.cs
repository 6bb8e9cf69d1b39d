namespace Barline;

/// <summary>What a kernel threw, with the bar that it was computing: a column is computed for many bars at once, whatever bar the run is at.</summary>
internal sealed class KernelFault(int bar, DateTime time, Exception cause) : Exception(cause.Message, cause)
{
    public int Bar { get; } = bar;

    public DateTime Time { get; } = time;
}
