using Barline;

[Strategy("Sentiment")]
public partial class SentimentStrategy
{
    private double sentiment;

    void Setup()
    {
        using HttpClient client = new(); // BAR5006
        sentiment = client.BaseAddress is null ? 0.5 : 1;
    }

    void Process(Bar bar)
    {
        if (sentiment > 0.4 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
