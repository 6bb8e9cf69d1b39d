namespace Barline.Tests.Inputs;

/// <summary>An input of every type, as calls in <c>Setup</c>.</summary>
[Strategy]
internal sealed partial class SetupInputs
{
    public List<object> Read { get; } = [];

    [Input]
    public int Property { get; init; } = 1;

    void Setup()
    {
        Read.AddRange(
        [
            Input.Int("Length", 20, min: 1, max: 500),
            Input.Double("Width", 2, min: 0.5, max: 4),
            Input.Bool("Enabled", true),
            Input.String("Kind", "sma", options: ["sma", "ema"]),
            Input.Enum("Flavour", Flavour.Salted),
            Input.Source("Price", Source.Hl2),
            Input.Timeframe("Frame", "D"),
            Input.Session("Hours", "0930-1600"),
            Input.Symbol("Other", "SPY"),
            Input.Time("From", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
            Input.Color("Line", Color.Teal),
            Input.Int("Step", 5, options: [3, 5, 8]),
        ]);
    }

    void Process()
    {
    }
}
