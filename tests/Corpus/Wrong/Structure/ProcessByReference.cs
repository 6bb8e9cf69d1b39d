using Barline;

[Strategy("By reference")]
public partial class ByReference
{
    private double last;

    void Process(ref Bar bar) => last = bar.Close; // BAR0005

    public double Last() => last;
}
