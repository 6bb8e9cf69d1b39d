using Barline;

namespace Trading.Breakouts;

/// <summary>Its parts lie in three files, with the mark on one of them.</summary>
[Strategy("Donchian breakout", Overlay = true)]
public sealed partial class DonchianBreakout
{
    void Process(Bar bar)
    {
        if (Enters(bar)) Strategy.Entry(LongId, Side.Long);
        Leave(bar);
    }
}

// ---- DonchianBreakout.Inputs.cs
using Barline;

namespace Trading.Breakouts;

partial class DonchianBreakout
{
    private const string LongId = "Long";

    [Input(Min = 2, Max = 200)] public int EntryLength { get; init; } = 20;

    [Input(Min = 2, Max = 200)] public int ExitLength { get; init; } = 10;
}

// ---- DonchianBreakout.Rules.cs
using Barline;

namespace Trading.Breakouts;

public sealed partial class DonchianBreakout
{
    private bool Enters(Bar bar) => bar.Close > Ta.Highest(High, EntryLength)[1];

    private void Leave(Bar bar)
    {
        if (bar.Close < Ta.Lowest(Low, ExitLength)[1]) Strategy.Close(LongId);
    }
}
