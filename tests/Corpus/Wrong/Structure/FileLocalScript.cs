using Barline;

[Strategy("Hidden from others")]
file partial class Hidden // BAR0006
{
    private int bars;

    void Process(Bar bar) => bars++;
}
