using Barline;

[Indicator("Write only")]
public partial class WriteOnly
{
    private double last;

    [Output]
    public double Mid // BAR0012
    {
        set => last = value;
    }

    void Process(Bar bar)
    {
        Mid = bar.Hl2 + last * 0;
    }
}
