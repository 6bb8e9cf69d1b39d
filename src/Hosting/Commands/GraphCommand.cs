using System.CommandLine;
using Barline.Hosting.Output;

namespace Barline.Hosting.Commands;

/// <summary><c>graph</c>: which script imports which.</summary>
internal static class GraphCommand
{
    public static Command Create(HostContext context)
    {
        Option<bool> mermaid = new("--mermaid") { Description = "writes the graph as a Mermaid flowchart" };
        Option<string?> json = RunOptionSet.Text("--json", "writes the graph for other programs", "FILE");
        Command command = new("graph", "shows which script imports which") { mermaid, json };
        command.SetAction(parsed =>
        {
            using OutputFiles files = new();
            OutputFile? jsonFile = files.Add(json, parsed);
            jsonFile?.Write(stream => GraphJson.Write(stream, context.Catalog.Imports));
            files.Commit();
            if (parsed.GetValue(mermaid))
            {
                context.Console.WriteLine(context.Catalog.Imports.ToMermaid().TrimEnd('\n'));
            }
            else
            {
                GraphText.Write(context.Console, context.Catalog.Imports);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
