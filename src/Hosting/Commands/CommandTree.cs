using System.CommandLine;

namespace Barline.Hosting.Commands;

/// <summary>The commands.</summary>
internal static class CommandTree
{
    public static RootCommand Create(HostContext context) =>
        new("Runs the scripts of this project. Exit codes: 0 success, 1 a failed run, 2 wrong arguments or bad data.")
        {
            ListCommand.Create(context),
            BacktestCommand.Create(context),
            IndicatorCommand.Create(context),
            GraphCommand.Create(context),
        };
}
