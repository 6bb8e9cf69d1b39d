using Barline;
using System.ComponentModel;
using System.Diagnostics;

namespace Trading;

/// <summary>Documentation, attributes and modifiers of all kinds do not matter.</summary>
[DebuggerDisplay("{Length}")]
[Strategy("Decorated", ShortTitle = "Deco", Overlay = true, Pyramiding = 2, Slippage = 1)]
[Description("A script")]
internal sealed partial class Decorated
{
    [Input("Length", Min = 1), Description("Bars")]
    public int Length { get; init; } = 20;

    [Conditional("DEBUG")]
    private static void Trace(string text) => Console.WriteLine(text);

    /// <summary>Once for each bar.</summary>
    [DebuggerStepThrough]
    internal void Process(Bar bar)
    {
        Trace("bar");
        if (bar.Close > Ta.Sma(Close, Math.Max(1, Length))) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
