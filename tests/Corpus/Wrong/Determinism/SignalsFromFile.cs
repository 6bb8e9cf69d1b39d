using Barline;

[Strategy("Signals from a file")]
public partial class SignalsFromFile
{
    private string[] days = [];

    void Setup()
    {
        days = File.ReadAllLines("signals.txt"); // BAR5005
    }

    void Process(Bar bar)
    {
        if (days.Contains(bar.Time.ToString("yyyy-MM-dd"))) Strategy.Entry("Long", Side.Long);
    }
}
