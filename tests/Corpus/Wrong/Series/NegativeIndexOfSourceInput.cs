using Barline;

[Indicator("Displaced")]
public partial class Displaced
{
    [Input] public Source Price { get; init; } = Source.Close;

    [Output] public double Next => Price[-1]; // BAR3002
}
