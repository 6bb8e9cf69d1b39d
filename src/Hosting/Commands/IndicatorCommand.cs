using System.CommandLine;
using Barline.Hosting.Output;

namespace Barline.Hosting.Commands;

/// <summary><c>indicator</c>: one run of an indicator alone.</summary>
internal static class IndicatorCommand
{
    public static Command Create(HostContext context)
    {
        RunOptionSet options = new(ScriptKind.Indicator);
        Option<string?> csv = RunOptionSet.Text("--csv", "writes the outputs as CSV, a row a bar", "FILE");
        Command command = new("indicator", "runs an indicator over bars and shows its outputs");
        options.AddTo(command, csv);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, options, csv, parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(HostContext context, RunOptionSet options, Option<string?> csv, ParseResult parsed, CancellationToken cancellation)
    {
        RunRequest request = options.Read(parsed, context, cancellation);
        using OutputFiles files = new(request.DataFile);
        OutputFile? csvFile = files.Add(csv, parsed);
        OutputFile? jsonFile = files.Add(options.Json, parsed);
        IndicatorResult result = context.Engine.Run((IIndicator)request.Script, request.Bars, new RunOptions
        {
            Instrument = request.Instrument,
            CostLimit = request.CostLimit,
            CancellationToken = cancellation,
        });
        csvFile?.Write(stream => OutputsCsv.Write(stream, result));
        jsonFile?.Write(stream => IndicatorJson.Write(stream, result, request));
        files.Commit();
        RunTables.WriteHead(context.Console, result);
        RunTables.WriteOutputs(context.Console, result, request.LastRows);
        return ExitCode.Success;
    }
}
