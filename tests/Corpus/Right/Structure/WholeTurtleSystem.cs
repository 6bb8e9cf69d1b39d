using Barline;

namespace Turtles;

[Indicator("N", Overlay = false)]
public partial class TurtleN
{
    [Input(Min = 1)] public int Length { get; init; } = 20;
    [Output] public Series<double> N => Ta.Rma(Ta.Tr(true), Length);
}

/// <summary>System one of the turtles, with the filter on the last trade and up to four units.</summary>
[Strategy("Turtles", Pyramiding = 4, InitialCapital = 100_000, ProcessOrdersOnClose = false, CloseEntriesRule = CloseEntriesRule.Any)]
public sealed partial class Turtle : IDisposable
{
    private const int MaxUnits = 4;
    private static readonly string[] unitIds = ["U1", "U2", "U3", "U4"];

    private readonly Var<double> lastAdd = new();
    private readonly Var<int> units = new(0);
    private TurtleN n;
    private bool lastWon;
    private int closedSeen;

    [Input("Entry", Min = 5, Max = 200, Step = 5, Group = "Channels")] public int EntryLength { get; init; } = 20;
    [Input("Leave", Min = 2, Max = 100, Group = "Channels")] public int LeaveLength { get; init; } = 10;
    [Input("Filter")] public bool UseFilter { get; init; } = true;

    private Series<double> Top => Ta.Highest(High, EntryLength);
    private Series<double> Bottom => Ta.Lowest(Low, LeaveLength);

    void Setup()
    {
        n = Import(new TurtleN { Length = EntryLength });
        Chart.Plot(Top, nameof(Top), Color.Green);
        Chart.Plot(Bottom, nameof(Bottom), Color.Red);
    }

    void Process(Bar bar)
    {
        Learn();
        if (Strategy.PositionSize == 0) units.Value = 0;
        if (units == 0 && bar.Close > Top[1] && !(UseFilter && lastWon)) Add(bar);
        else if (units > 0 && units < MaxUnits && bar.Close > lastAdd + 0.5 * n.N) Add(bar);

        foreach (string id in unitIds.AsSpan(0, units))
        {
            Strategy.Exit("X" + id, id, stop: Math.Max(Bottom[1], lastAdd - 2 * n.N));
        }
    }

    private void Add(Bar bar)
    {
        double size = Math.Floor(Strategy.Equity * 0.01 / Math.Max(n.N, Instrument.TickSize));
        if (size < 1) return;
        Strategy.Entry(unitIds[units], Side.Long, size);
        units.Value++;
        lastAdd.Value = bar.Close;
    }

    private void Learn()
    {
        if (Strategy.ClosedTrades.Count == closedSeen) return;
        closedSeen = Strategy.ClosedTrades.Count;
        lastWon = Strategy.ClosedTrades[^1] is { Profit: > 0 };
    }

    public void Dispose()
    {
    }
}
