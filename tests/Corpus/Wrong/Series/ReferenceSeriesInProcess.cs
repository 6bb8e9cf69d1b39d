using Barline;

[Strategy("Pyramids on new closes")]
public partial class PyramidsOnCloses
{
    private Series<double> lastEntry;
    private int entries;

    void Process(Bar bar)
    {
        if (entries == 0 || bar.Close > 1.01 * lastEntry)
        {
            Strategy.Entry("Long " + entries, Side.Long);
            lastEntry = Hlc3; // BAR3012
            entries++;
        }
    }
}
