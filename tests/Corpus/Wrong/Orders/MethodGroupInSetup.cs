using Barline;

[Strategy("Cleans by method group")]
public partial class CleansByGroup
{
    private static readonly string[] ids = ["A", "B"];

    void Setup() => Array.ForEach(ids, Strategy.Cancel); // BAR4001

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("A", Side.Long, limit: bar.Low);
        else Strategy.Entry("B", Side.Short, limit: bar.High);
    }
}
