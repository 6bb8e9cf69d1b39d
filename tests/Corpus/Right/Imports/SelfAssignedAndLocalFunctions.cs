using Barline;

namespace SelfAssigned;

[Indicator("Beam")]
public partial class Beam
{
    [Input(Min = 1)] public int Length { get; init; } = 10;
    [Output] public Series<double> Top => Ta.Highest(High, Length);
    [Output] public double Age { get; private set; }

    void Process() => Age++;
}

[Strategy("Assigns what it gave")]
public partial class AssignsWhatItGave
{
    private Beam beam = new() { Length = 22 };
    private Beam? small;

    void Setup()
    {
        int length = beam.Length / 2;
        beam = Import(beam);
        BindSmall();
        Chart.Plot(small!.Top, "small");
        Chart.Plot(beam.Top, "large");

        void BindSmall() => small ??= Import(new Beam { Length = length });
    }

    void Process(Bar bar)
    {
        if (bar.Close > beam.Top[1] && beam.Age > 5) Strategy.Entry("B", Side.Long);
        if (small is { Age: > 10 } && bar.Close < small.Top * 0.98) Strategy.Close("B");
    }
}
