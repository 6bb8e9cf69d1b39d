using Barline;

[Strategy("Generic helper")]
public partial class GenericHelper
{
    private readonly Dictionary<string, object> known = [];

    void Process(Bar bar)
    {
        int length = Once("length", () => Input.Int("Length", 10, min: 1)); // BAR1001
        if (bar.Close > Close[5] && length > 3) Strategy.Entry("Long", Side.Long);
    }

    private T Once<T>(string key, Func<T> make) where T : notnull
    {
        if (!known.TryGetValue(key, out object? value)) known[key] = value = make();
        return (T)value;
    }
}
