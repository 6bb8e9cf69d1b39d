using Barline;

namespace Disagree;

[Indicator("Writes regime")]
public partial class WritesRegime
{
    [Shared] public partial int Regime { get; set; } // BAR6005

    [Output] public double Copy => Regime;

    void Process(Bar bar) => Regime = bar.Close > bar.Open ? 1 : 0;
}

[Strategy("Reads regime")]
public partial class ReadsRegime
{
    private WritesRegime writer = null!;

    [Shared] public partial double Regime { get; set; } // BAR6005

    void Setup() => writer = Import(new WritesRegime());

    void Process()
    {
        if (Regime > 0 && writer.Copy > 0) Strategy.Entry("R", Side.Long);
        else Strategy.Close("R");
    }
}
