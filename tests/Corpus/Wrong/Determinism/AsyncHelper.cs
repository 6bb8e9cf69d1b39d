using Barline;

[Strategy("Async alert")]
public partial class AsyncAlert
{
    void Process(Bar bar)
    {
        if (!Ta.Crossover(Close, Ta.Sma(Close, 20))) return;
        Strategy.Entry("Long", Side.Long);
        _ = AlertAsync(bar.Close);
    }

    private static async Task AlertAsync(double price)
    {
        await Task.Yield(); // BAR5008
        Console.WriteLine(price);
    }
}
