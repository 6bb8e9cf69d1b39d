using Barline;

[Strategy("Static Setup")]
public partial class StaticSetup
{
    private static void Setup() => Console.WriteLine("ready"); // BAR0004

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
