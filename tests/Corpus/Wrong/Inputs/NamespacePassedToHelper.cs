using Barline;

internal static class Settings
{
    public static int Length(InputNamespace input) => input.Int("Length", 20, min: 1); // BAR1001
}

[Strategy("Shared settings")]
public partial class SharedSettings
{
    void Process(Bar bar)
    {
        int length = Settings.Length(Input);
        if (bar.Close > bar.Open && length > 5) Strategy.Entry("Long", Side.Long);
    }
}
