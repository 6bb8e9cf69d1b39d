using Barline;

[Strategy("Prepared in the field")]
public partial class PreparedInField
{
    private readonly double first = Close; // CS0236

    void Process(Bar bar)
    {
        if (bar.Close > first) Strategy.Entry("Long", Side.Long);
    }
}
