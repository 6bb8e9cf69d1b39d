using System.CommandLine;
using System.CommandLine.Parsing;

namespace Barline.Hosting;

/// <summary>Says in one line what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? Describe(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string[] unknown = [.. parsed.UnmatchedTokens, .. OptionsTakenForNames(parsed.CommandResult)];
        if (unknown.Length > 0)
        {
            return Unknown(command, Array.Find(unknown, token => token.StartsWith('-')) ?? unknown[0]);
        }

        return parsed.Errors.Count == 0 ? null
            : string.Join(' ', parsed.Errors.Select(error => error.Message).Distinct()) + See(command);
    }

    /// <summary>An unknown option where a name may stand is read as the name.</summary>
    private static IEnumerable<string> OptionsTakenForNames(CommandResult result) =>
        result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(token => token.StartsWith('-'));

    private static string Unknown(Command command, string token)
    {
        if (token.StartsWith('-'))
        {
            string name = token.Split('=', ':')[0];
            string[] options = [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)];
            return command is RootCommand
                ? $"There is no option '{name}'{NearestName.Hint(name, options)}; begin with a command: {Names(command)}."
                : $"'{command.Name}' has no option '{name}'{NearestName.Hint(name, options)}; its options are {string.Join(", ", options)}.";
        }

        return command is RootCommand
            ? $"There is no command '{token}'{NearestName.Hint(token, command.Subcommands.Select(each => each.Name))}; the commands are {Names(command)}."
            : $"'{command.Name}' has no use for '{token}'; a value with spaces needs quotes.{See(command)}";
    }

    private static string Names(Command command) => string.Join(", ", command.Subcommands.Select(each => each.Name));

    private static string See(Command command) => command is RootCommand ? " See --help." : $" See {command.Name} --help.";
}
