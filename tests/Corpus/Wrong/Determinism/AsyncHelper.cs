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

    private static async Task AlertAsync(double price) // BAR5008
    {
        await Task.Yield();
        Console.WriteLine(price);
    }
}
