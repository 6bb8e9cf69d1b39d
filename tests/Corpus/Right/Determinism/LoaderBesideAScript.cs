using Barline;

public sealed class Loader : IDisposable
{
    private static int downloads;
    private readonly HttpClient client = new();

    public static int Downloads => downloads;

    public async Task<string> LoadAsync(Uri address)
    {
        Interlocked.Increment(ref downloads);
        await Task.Delay(TimeSpan.FromMilliseconds(10));
        return await client.GetStringAsync(address);
    }

    public void Dispose() => client.Dispose();
}

[Strategy("Has nothing to do with the loader")]
public partial class Unrelated
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) Strategy.Close("Long");
    }
}
