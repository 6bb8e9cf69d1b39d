using Barline;

[Strategy("Cannot be made")]
public sealed partial class CannotBeMade
{
    private readonly double level;

    private CannotBeMade(double level) // BAR0010
    {
        this.level = level;
    }

    void Process(Bar bar)
    {
        if (bar.Close > level) Strategy.Entry("C", Side.Long);
        else Strategy.Close("C");
    }
}
