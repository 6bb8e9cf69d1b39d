using Barline;

namespace PlotOnly;

[Indicator("Vwma", Overlay = true)]
public partial class Vwma
{
    [Input(Min = 1)] public int Length { get; init; } = 20;
    [Output] public Series<double> Line => Ta.Sma(Close * Volume, Length) / Ta.Sma(Volume, Length);
}

[Strategy("Shows, does not use")]
public partial class ShowsOnly
{
    void Setup()
    {
        var vwma = Import(new Vwma { Length = 30 });
        Show(vwma.Line, Import(new Vwma()).Line);

        void Show(params Series<double>[] lines)
        {
            for (int i = 0; i < lines.Length; i++) Chart.Plot(lines[i], $"line {i}", Color.FromGradient(i, 0, 2, Color.Red, Color.Lime));
        }
    }

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("U", Side.Long);
        else Strategy.Close("U");
    }
}
