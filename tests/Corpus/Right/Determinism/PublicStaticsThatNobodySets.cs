using Barline;

namespace NobodySets;

internal static class Fees
{
    public static double Rate { get; private set; } = 0.001;
    internal static readonly string Currency = "USD";
    public static IReadOnlyDictionary<string, double> ByVenue { get; } = new Dictionary<string, double> { ["A"] = 0.1, ["B"] = 0.2 };
    public static (int Open, int Close) Hours => (8, 17);

    public static double For(string venue) => ByVenue.TryGetValue(venue, out double fee) ? fee + Rate : Rate;
}

[Strategy("Counts its fees")]
public partial class CountsFees
{
    void Process(Bar bar)
    {
        double cost = Fees.For("A") * bar.Close * (Fees.Currency.Length / 3);
        if (bar.Time.Hour >= Fees.Hours.Open && bar.High - bar.Low > cost / 10) Strategy.Entry("C", Side.Long);
        else Strategy.Close("C");
    }
}
