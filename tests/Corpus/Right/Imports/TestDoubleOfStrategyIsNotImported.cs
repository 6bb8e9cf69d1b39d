using Barline;

namespace Sandbox;

public sealed class Catalog
{
    private readonly List<object> items = [];

    public T Import<T>(T item) where T : class
    {
        items.Add(item);
        return item;
    }

    public int Count => items.Count;
}

[Strategy("Has another Import")]
public partial class AnotherImport
{
    private readonly Catalog catalog = new();

    void Process(Bar bar)
    {
        catalog.Import(bar.Time.ToString("O"));
        if (catalog.Count % 7 == 0) Strategy.Entry("Seven", Side.Long);
        if (catalog.Count % 7 == 3) Strategy.Close("Seven");
    }
}
