using Barline;

[Strategy("Delegates")]
public partial class Delegates
{
    private delegate bool ReadFlag(string title, bool defaultValue, string group = "", string tooltip = "");

    void Process(Bar bar)
    {
        ReadFlag read = Input.Bool; // BAR1001
        if (read("Enabled", true) && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
