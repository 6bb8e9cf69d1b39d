using Barline;
using System.Globalization;
using System.Text.RegularExpressions;

[Strategy("Immutable statics")]
public partial class ImmutableStatics
{
    private static readonly Regex word = new("^[a-z]+$", RegexOptions.CultureInvariant);
    private static readonly CultureInfo culture = CultureInfo.InvariantCulture;
    private static readonly Session hours = Session.Parse("0800-1800");
    private static readonly HashSet<DayOfWeek> days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday];
    private static readonly List<(int From, int To)> windows = [(8, 10), (14, 16)];
    private static readonly object gate = new();
    private static readonly Func<double, double> square = static x => x * x;
    private static readonly IReadOnlyList<int> lengths = Array.AsReadOnly([5, 10]);
    private static readonly Lazy<double> root = new(() => Math.Sqrt(2));

    private static string Name { get; } = "long";

    void Process(Bar bar)
    {
        bool isOpen = hours.Contains(bar.Time) && days.Contains(bar.Time.DayOfWeek);
        bool isIn = windows.Exists(window => bar.Time.Hour >= window.From && bar.Time.Hour < window.To);
        lock (gate)
        {
            double score = square(bar.Close - bar.Open) * root.Value + lengths.Sum(length => Ta.Mom(Close, length));
            if (isOpen && isIn && score > 0 && word.IsMatch(Name)) Strategy.Entry(Name, Side.Long, comment: score.ToString("F2", culture));
        }

        if (!isOpen) Strategy.CloseAll();
    }
}
