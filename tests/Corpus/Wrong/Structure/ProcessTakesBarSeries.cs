using Barline;

[Strategy("Reads a list")]
public partial class ReadsList
{
    private int rising;

    public void Process(IReadOnlyList<Bar> bars) // BAR0005
    {
        for (int i = 1; i < bars.Count; i++)
        {
            if (bars[i].Close > bars[i - 1].Close) rising++;
        }
    }
}
