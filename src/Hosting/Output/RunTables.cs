namespace Barline.Hosting.Output;

/// <summary>What a run's result looks like on the console.</summary>
internal static class RunTables
{
    /// <summary>What ran over what.</summary>
    public static void WriteHead(HostConsole console, ScriptResult result)
    {
        string inputs = string.Concat(result.Inputs.Select(input => $" {input.Key}={Show.Input(input.Value)}"));
        console.WriteLine($"{result.Script.Title} ({result.Script.Name}){(inputs.Length > 0 ? ":" : "")}{inputs}");
        console.WriteLine(Bars(result.Bars));
    }

    /// <summary>How many bars there are, and of which time.</summary>
    public static string Bars(BarSeries bars)
    {
        Func<DateTime, string> show = Show.Times(bars);
        string range = bars.Count == 0 ? "no bars"
            : $"{Show.Count(bars.Count)} bars, {show(bars.Times[0])} to {show(bars.Times[^1])}{(bars.Timeframe is { } timeframe ? $", {timeframe}" : "")}";
        return bars.SkippedRows == 0 ? range : $"{range}; {Show.Count(bars.SkippedRows)} rows left out that are no bars";
    }

    /// <summary>The last closed trades, and those that are open.</summary>
    public static void WriteTrades(HostConsole console, BacktestResult result, int count)
    {
        IEnumerable<Trade> last = result.Trades.Skip(Math.Max(0, result.Trades.Count - count));
        int shown = Math.Min(count, result.Trades.Count);
        if (count == 0 || shown + result.OpenTrades.Count == 0)
        {
            return;
        }

        Func<DateTime, string> time = Show.Times(result.Bars);
        console.WriteLine($"Last {Show.Count(shown)} of {Show.Count(result.Trades.Count)} closed trades{(result.OpenTrades.Count > 0 ? ", and those open" : "")}");
        TextTable table = new TextTable()
            .Column("#", isRight: true, importance: 2).Column("Side").Column("Entry", importance: 1).Column("Entered", importance: 7)
            .Column("Price", isRight: true, importance: 5).Column("Exit", importance: 1).Column("Closed").Column("Price", isRight: true, importance: 5)
            .Column("Quantity", isRight: true, importance: 3).Column("Profit", isRight: true).Column("Percent", isRight: true, importance: 4);
        foreach (Trade trade in last)
        {
            table.Row(
                Show.Count(trade.Number), trade.Side.ToString(), trade.EntrySignal, time(trade.EntryTime), Show.Price(trade.EntryPrice),
                trade.ExitSignal, time(trade.ExitTime), Show.Price(trade.ExitPrice), Show.Quantity(trade.Quantity),
                Cell.Signed(Show.Money(trade.Profit), trade.Profit), Show.Percent(trade.ProfitPercent));
        }

        foreach (OpenTrade trade in result.OpenTrades)
        {
            table.Row(
                "", trade.Side.ToString(), trade.EntrySignal, time(trade.EntryTime), Show.Price(trade.EntryPrice),
                "", "open", "", Show.Quantity(trade.Quantity), Cell.Signed(Show.Money(trade.Profit), trade.Profit), "");
        }

        table.Write(console);
    }

    /// <summary>The outputs at the last bars.</summary>
    public static void WriteOutputs(HostConsole console, IndicatorResult result, int count)
    {
        int first = Math.Max(0, result.Bars.Count - count);
        if (first == result.Bars.Count)
        {
            return;
        }

        Func<DateTime, string> time = Show.Times(result.Bars);
        OutputColumn[] outputs = [.. result.Outputs.Values];
        TextTable table = new TextTable().Column("Time");
        for (int i = 0; i < outputs.Length; i++)
        {
            table.Column(outputs[i].Name, isRight: true, importance: -i);
        }

        for (int bar = first; bar < result.Bars.Count; bar++)
        {
            table.Row([time(result.Bars.Times[bar]), .. outputs.Select(output => (Cell)Show.Output(output.ValueAt(bar)))]);
        }

        table.Write(console);
    }
}
