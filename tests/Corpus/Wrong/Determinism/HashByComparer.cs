using Barline;

[Strategy("Hash by comparer")]
public partial class HashByComparer
{
    [Input] public string Salt { get; init; } = "salt";

    void Process(Bar bar)
    {
        int hash = Mix(Salt + bar.Time.Day);
        if ((hash & 3) == 0) Strategy.Entry("Long", Side.Long);
    }

    private static int Mix(string text) => StringComparer.Ordinal.GetHashCode(text); // BAR5010
}
