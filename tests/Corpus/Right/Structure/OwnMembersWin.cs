using Barline;

namespace Own;

public sealed class Ledger
{
    public List<double> Lines { get; } = [];

    public void Plot(double value) => Lines.Add(value);
}

[Strategy("Own Chart and Volume")]
public partial class OwnChart
{
    private Ledger Chart { get; } = new();

    private double Volume { get; set; }

    void Process(Bar bar)
    {
        Volume += bar.Volume;
        Chart.Plot(Volume);
        if (Chart.Lines.Count % 20 == 0) Strategy.Entry("Twentieth", Side.Long);
        if (Chart.Lines.Count % 20 == 10) Strategy.Close("Twentieth");
    }
}
