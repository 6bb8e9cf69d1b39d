using System.CommandLine;
using Barline.Hosting.Output;

namespace Barline.Hosting.Commands;

/// <summary><c>list</c>: the scripts of the project with their inputs.</summary>
internal static class ListCommand
{
    public static Command Create(HostContext context)
    {
        Option<string?> json = RunOptionSet.Text("--json", "writes the list for other programs", "FILE");
        Command command = new("list", "shows the scripts of the project with their inputs, defaults and bounds") { json };
        command.SetAction(parsed =>
        {
            using OutputFiles files = new();
            OutputFile? jsonFile = files.Add(json, parsed);
            jsonFile?.Write(stream => ListJson.Write(stream, context.Catalog));
            files.Commit();
            ScriptTables.Write(context.Console, context.Catalog.Scripts);
            return ExitCode.Success;
        });
        return command;
    }
}
