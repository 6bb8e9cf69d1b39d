using Barline;

[Strategy("Bucket by name")]
public partial class BucketByName
{
    [Input] public string Group { get; init; } = "alpha";

    void Process(Bar bar)
    {
        int bucket = Math.Abs(Group.GetHashCode() % 10); // BAR5010
        if (bar.Time.Hour == bucket) Strategy.Entry("Long", Side.Long);
    }
}
