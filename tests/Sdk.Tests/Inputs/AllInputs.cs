namespace Barline.Tests.Inputs;

/// <summary>An input of every type, as properties.</summary>
[Indicator]
internal sealed partial class AllInputs
{
    [Input("Number of bars", Min = 1, Max = 500)]
    public int Length { get; init; } = 20;

    [Input(Min = 0)]
    public long Big { get; init; } = 5_000_000_000;

    [Input(Min = 0.5, Max = 4)]
    public double Width { get; init; } = 2;

    [Input]
    public bool Enabled { get; init; } = true;

    [Input(Options = ["sma", "ema"])]
    public string Kind { get; init; } = "sma";

    [Input]
    public Flavour Flavour { get; init; } = Flavour.Salted;

    [Input]
    public Source Price { get; init; } = Source.Hl2;

    [Input]
    public Timeframe Frame { get; init; } = Timeframe.Parse("D");

    [Input]
    public Session Hours { get; init; } = Session.Parse("0930-1600");

    [Input]
    public Color Line { get; init; } = Color.Teal;

    [Input]
    public DateTime From { get; init; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Input(Options = [3, 5, 8])]
    public int Step { get; init; } = 5;

    [Output]
    public Series<double> Value => Enabled ? Ta.Sma(Price, Length) : Price;
}
