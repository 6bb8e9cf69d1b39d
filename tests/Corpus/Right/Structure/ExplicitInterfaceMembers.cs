using Barline;

public interface IDescribed
{
    string Describe();

    void Setup(string name) => throw new NotSupportedException(name);
}

[Strategy("Described")]
public partial class Described : IDescribed, IDisposable
{
    private bool disposed;

    string IDescribed.Describe() => $"{Metadata.Title}, {(disposed ? "done" : "ready")}";

    public void Dispose() => disposed = true;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Wma(Close, 30))) Strategy.Entry("Long", Side.Long, comment: ((IDescribed)this).Describe());
        if (Ta.Crossunder(Close, Ta.Wma(Close, 30))) Strategy.Close("Long");
    }
}
