using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Barline;

namespace LookMutable;

[Strategy("Read-only in all but name")]
public partial class ReadOnlyInAllButName
{
    private static readonly HashSet<DayOfWeek> quiet = [DayOfWeek.Saturday, DayOfWeek.Sunday];
    private static readonly List<(int From, int To)> slots = new() { (8, 12), (13, 17) };
    private static readonly Regex pattern = new("^U[0-9]$", RegexOptions.CultureInvariant);
    private static readonly double[][] kernel = [[0.25, 0.5], [0.5, 0.25]];
    private static readonly int[] copy = (int[])new[] { 3, 1, 2 }.Clone();

    private static IEnumerable<int> Sorted => copy.Order();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Weight(int i, int j) => kernel[i][j];

    void Process(Bar bar)
    {
        bool isOpen = !quiet.Contains(bar.Time.DayOfWeek) && slots.Exists(slot => bar.Time.Hour >= slot.From && bar.Time.Hour < slot.To);
        double sum = Weight(0, 1) * Close + Weight(1, 0) * Close[1];
        int[] own = [.. Sorted];
        own[0]++;
        if (isOpen && bar.Close > sum && pattern.IsMatch("U1")) Strategy.Entry("U1", Side.Long);
        if (!isOpen || own[0] != 2) Strategy.Close("U1");
    }
}
