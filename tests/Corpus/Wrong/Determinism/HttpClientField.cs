using System.Net.Http;
using Barline;

[Strategy("Sentiment")]
public partial class Sentiment
{
    private readonly HttpClient http = new();

    private string Ask(string symbol) => http.GetStringAsync("https://example.org/" + symbol).GetAwaiter().GetResult(); // BAR5006

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open && Ask(Instrument.Symbol).Length > 3) Strategy.Entry("S", Side.Long);
        if (bar.Close < bar.Open) Strategy.Close("S");
    }
}
