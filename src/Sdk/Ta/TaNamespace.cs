namespace Barline;

/// <summary>Functions of technical analysis, under the names that Pine gives them and with its values.</summary>
/// <remarks>A call defines a series: the same call, on whatever bar and from whatever script of a run, gives the same one.</remarks>
public partial class TaNamespace : NamespaceBase
{
    /// <summary>Refuses a length that no window has.</summary>
    private protected static void CheckLength(int length, string function)
    {
        if (length < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, $"{function} was given the length {length}; it is the number of bars, 1 or more.");
        }
    }
}
