using Barline;

public static class Runner
{
    public static void Step(IScript script)
    {
        script.Process(); // BAR7001
    }
}

[Strategy("Stepped")]
public partial class Stepped
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
