using Barline;

[Strategy("Indexer")]
public partial class ByIndexer
{
    private double this[string name] => Input.Double(name, 2); // BAR1001

    void Process(Bar bar)
    {
        if (bar.High - bar.Low > this["Range"]) Strategy.Entry("Long", Side.Long);
    }
}
