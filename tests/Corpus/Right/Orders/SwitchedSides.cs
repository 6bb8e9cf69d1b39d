using Barline;

[Strategy("Sides by switch")]
public partial class SidesBySwitch
{
    [Input(Options = ["both", "long", "short"])] public string Sides { get; init; } = "both";

    void Process(Bar bar)
    {
        Side side = Ta.Supertrend(3, 10).Direction < 0 ? Side.Long : Side.Short;
        string id = side switch { Side.Long => "L", _ => "S" };
        bool isAllowed = Sides == "both" || Sides.StartsWith(side.ToString(), StringComparison.OrdinalIgnoreCase);
        if (isAllowed) Strategy.Entry(id, side);
        Strategy.Exit("Stop long", "L", loss: 300);
        Strategy.Exit("Stop short", "S", loss: 300);
    }
}
