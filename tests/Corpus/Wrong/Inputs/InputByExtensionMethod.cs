using Barline;

public static class InputExtensions
{
    public static int Length(this InputNamespace input, string name, int value) => input.Int(name + " length", value, min: 1); // BAR1001
}

[Strategy("Extension")]
public partial class ByExtension
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open && Input.Length("Average", 20) > 5) Strategy.Entry("Long", Side.Long);
    }
}
