using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using Barline.Hosting.Commands;
using Barline.Hosting.Output;

namespace Barline.Hosting;

/// <summary>The command line of a strategy project: <c>return await StrategyHost.RunAsync(args);</c> is all its Program.cs needs.</summary>
/// <remarks>
/// The commands are <c>list</c>, <c>backtest</c> and <c>indicator</c>; <c>--help</c> describes them. The exit code is 0 for success, 1 for a
/// run that failed, 2 for wrong arguments or bad data, 130 for a run that was interrupted; what went wrong is one line on standard error.
/// </remarks>
public static class StrategyHost
{
    /// <summary>Runs the command that <paramref name="args"/> give, on the scripts of the program.</summary>
    /// <param name="args">The arguments of the program; none for help.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, new StrategyHostOptions());

    /// <summary>Runs the command that <paramref name="args"/> give.</summary>
    /// <param name="args">The arguments of the program; none for help.</param>
    /// <param name="options">The scripts, the engine and where output goes, where they are not the program's own.</param>
    /// <param name="cancellationToken">Stops a run, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, StrategyHostOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(options);
        TextWriter output = options.Output ?? Console.Out;
        TextWriter error = options.Error ?? Console.Error;
        HostContext context = new(options.Scripts ?? EntryScripts(), options.Engine, HostConsole.For(output));
        try
        {
            RootCommand root = CommandTree.Create(context);
            ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (UsageErrors.Describe(parsed) is { } problem)
            {
                throw new UsageException(problem);
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (Exception exception) when (Failure.Of(exception) is { } failure)
        {
            await error.WriteLineAsync(failure.Line);
            return failure.ExitCode;
        }
    }

    private static IScriptCatalog EntryScripts() =>
        (Assembly.GetEntryAssembly() is { } entry ? ScriptCatalogAttribute.Of(entry) : null) ?? new EmptyCatalog();

    private sealed class EmptyCatalog : IScriptCatalog
    {
        public IReadOnlyList<ScriptMetadata> Scripts => [];

        public ImportGraph Imports { get; } = new([], []);
    }
}
