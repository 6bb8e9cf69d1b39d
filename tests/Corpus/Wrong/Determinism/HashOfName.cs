using Barline;

[Strategy("Bucketed")]
public partial class Bucketed
{
    [Input] public string Seed { get; init; } = "alpha";

    void Process(Bar bar)
    {
        int bucket = Math.Abs(Seed.GetHashCode() % 24); // BAR5010
        if (bar.Time.Hour == bucket) Strategy.Entry("Hour", Side.Long);
        if (bar.Time.Hour == (bucket + 4) % 24) Strategy.Close("Hour");
    }
}
