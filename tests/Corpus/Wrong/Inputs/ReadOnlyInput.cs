using Barline;

[Indicator]
public sealed partial class FixedInput
{
    [Input("Smoothing", Min = 1, Group = "Lines")]
    public int Smoothing { get; } = 5; // BAR1003

    [Output("Smooth")]
    public Series<double> Smooth => Ta.Rma(Close, Smoothing);
}
