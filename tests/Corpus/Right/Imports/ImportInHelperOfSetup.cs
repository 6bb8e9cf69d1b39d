using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

public static class Bindings
{
    public static T Bound<T>(this ScriptContextHolder holder, T indicator) where T : class, IIndicator => (T)holder.Bind(indicator);
}

public sealed class ScriptContextHolder(Func<IIndicator, IIndicator> bind)
{
    public IIndicator Bind(IIndicator indicator) => bind(indicator);
}

[Strategy("Binds in helpers")]
public partial class BindsInHelpers
{
    private readonly List<Average> averages = [];
    private Average single;

    void Setup()
    {
        foreach (int length in new[] { 5, 10, 20 }) Add(length);
        single = Fetch(() => new Average { Length = 100 });
    }

    void Process(Bar bar)
    {
        if (averages.TrueForAll(average => bar.Close > average.Value) && bar.Close > single.Value) Strategy.Entry("Long", Side.Long);
        if (bar.Close < averages[^1].Value) Strategy.Close("Long");
    }

    private void Add(int length) => averages.Add(Import(new Average { Length = length }));

    private T Fetch<T>(Func<T> make) where T : class, IIndicator => Import(make());
}
