using System.CommandLine;
using Barline.Hosting.Output;

namespace Barline.Hosting.Commands;

/// <summary><c>backtest</c>: one run of a strategy.</summary>
internal static class BacktestCommand
{
    public static Command Create(HostContext context)
    {
        RunOptionSet options = new(ScriptKind.Strategy);
        Option<string?> trades = RunOptionSet.Text("--trades", "writes the closed trades as CSV", "FILE");
        Command command = new("backtest", "runs a strategy over bars and shows how it did");
        options.AddTo(command, trades);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, options, trades, parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(HostContext context, RunOptionSet options, Option<string?> trades, ParseResult parsed, CancellationToken cancellation)
    {
        RunRequest request = options.Read(parsed, context, cancellation);
        using OutputFiles files = new(request.DataFile);
        OutputFile? tradesFile = files.Add(trades, parsed);
        OutputFile? jsonFile = files.Add(options.Json, parsed);
        BacktestResult result = context.Engine.Run((IStrategy)request.Script, request.Bars, new BacktestOptions
        {
            Instrument = request.Instrument,
            CostLimit = request.CostLimit,
            CancellationToken = cancellation,
        });
        tradesFile?.Write(stream => TradesCsv.Write(stream, result.Trades));
        jsonFile?.Write(stream => BacktestJson.Write(stream, result, request));
        files.Commit();
        RunTables.WriteHead(context.Console, result);
        MetricTables.Write(context.Console, result);
        context.Console.WriteLine();
        RunTables.WriteTrades(context.Console, result, request.LastRows);
        return ExitCode.Success;
    }
}
