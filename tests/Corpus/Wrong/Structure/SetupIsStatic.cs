using Barline;

[Strategy("Static setup")]
public partial class StaticSetup
{
    private static void Setup() => Console.WriteLine("starts"); // BAR0004

    private void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
