using Barline;

[Strategy("With an exclamation mark")]
public partial class WithMark
{
    private string Name() => Input.String("Name", "Long")!; // BAR1001

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry(Name(), Side.Long);
    }
}
