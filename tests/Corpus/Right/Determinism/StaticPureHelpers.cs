using Barline;

public static class Numbers
{
    private static readonly double root = Math.Sqrt(2);

    public static double Clamp01(double value) => Math.Clamp(value, 0, 1);

    public static double Scale(double value) => value / root;

    public static int StableHash(string text)
    {
        // Not GetHashCode, which differs from process to process.
        unchecked
        {
            int hash = 17;
            foreach (char letter in text) hash = (31 * hash) + letter;
            return hash;
        }
    }
}

[Strategy("Pure helpers")]
public partial class PureHelpers
{
    [Input] public string Group { get; init; } = "alpha";

    void Process(Bar bar)
    {
        double strength = Numbers.Clamp01(Numbers.Scale((bar.Close - bar.Low) / Math.Max(0.01, bar.High - bar.Low)));
        int bucket = Math.Abs(Numbers.StableHash(Group) % 24);
        if (strength > 0.5 && bar.Time.Hour == bucket) Strategy.Entry("Long", Side.Long);
        if (bar.Close.GetHashCode() == 0 || bar.Time.Hour == 23) Strategy.Close("Long");
    }
}
