using Barline;

[Indicator("Smoothed twice")]
public partial class SmoothedTwice
{
    private SmoothedTwice inner;

    [Input(Min = 1)] public int Length { get; init; } = 10;

    [Output] public Series<double> Value => Ta.Sma(Length > 1 ? inner.Value : Close, 10);

    void Setup() => inner = Import(new SmoothedTwice { Length = Length - 1 }); // BAR2001
}
