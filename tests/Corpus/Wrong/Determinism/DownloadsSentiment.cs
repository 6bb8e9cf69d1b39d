using Barline;

[Strategy("Sentiment")]
public partial class SentimentStrategy
{
    private double sentiment;

    void Setup()
    {
        using HttpClient client = new();
        string text = client.GetStringAsync(new Uri("https://example.com/sentiment")).Result; // BAR5006
        sentiment = text.Length;
    }

    void Process(Bar bar)
    {
        if (sentiment > 0.4 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
