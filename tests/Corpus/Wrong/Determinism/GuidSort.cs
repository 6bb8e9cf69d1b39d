using Barline;

[Strategy("Sorts by guid")]
public partial class SortsByGuid
{
    private readonly string[] names = ["a", "b", "c"];

    void Process(Bar bar)
    {
        string first = Pick(names);
        if (first == "a" && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }

    private static T Pick<T>(IEnumerable<T> items) => items.MinBy(_ => Guid.NewGuid())!; // BAR5003
}
