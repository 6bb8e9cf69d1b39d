using Barline;

[Strategy("Random choice")]
public partial class RandomChoice
{
    private readonly int[] lengths = [10, 20, 30];

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open && Choose(lengths) > 10) Strategy.Entry("Long", Side.Long);
    }

    private static T Choose<T>(T[] items)
    {
        Func<int> index = () => Random.Shared.Next(items.Length); // BAR5002
        return items[index()];
    }
}
